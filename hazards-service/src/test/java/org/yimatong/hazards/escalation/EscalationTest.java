package org.yimatong.hazards.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class EscalationTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    SettableClock clock;

    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(30);
    private Plant plant;
    private String alarm;

    @BeforeEach
    void an_alarm_stands() {
        plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", begin, 1, 95).statusCode(200);
        alarm = plant.awaitAlarms(1).getFirst().get("id").toString();
    }

    @AfterEach
    void the_time_of_day_is_as_usual() {
        clock.reset();
    }

    @Test
    void an_alarm_nobody_acknowledges_comes_again_and_goes_up() {
        after(Duration.ofMinutes(5));
        awaitKinds("REPEATED");
        after(Duration.ofMinutes(61));
        awaitKinds("REPEATED", "REPEATED", "TO_DISTRICT", "TO_CITY");

        var repeated = escalations().stream()
                .filter(escalation -> escalation.get("kind").equals("REPEATED"))
                .map(EscalationTest::waited)
                .toList();
        assertThat(repeated).containsExactlyInAnyOrder(Duration.ofMinutes(5), Duration.ofMinutes(10));
        assertThat(waited(only("TO_DISTRICT"))).isEqualTo(Duration.ofMinutes(30));
        assertThat(waited(only("TO_CITY"))).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void once_acknowledged_it_waits_for_cause_and_treatment() {
        acknowledge();
        after(Duration.ofMinutes(29));
        plant.send("LT-1", begin.plusSeconds(1), 2, 96).statusCode(200);
        plant.awaitLatest("LT-1", 2);
        assertThat(escalations()).isEmpty();

        after(Duration.ofMinutes(61));
        awaitKinds("DISPOSAL_MISSED");
        assertThat(waited(only("DISPOSAL_MISSED"))).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void what_is_reported_in_time_or_shelved_is_no_longer_waited_for() {
        acknowledge();
        step("disposal", Map.of("cause", "阀门卡涩", "treatment", "更换阀门"));
        var other = Plant.withTanks(Plant.GAOLING, 1);
        other.send("LT-1", begin, 1, 5).statusCode(200);
        var shelved = other.awaitAlarms(1).getFirst().get("id").toString();
        step(
                shelved,
                "shelving",
                Map.of(
                        "reason",
                        "检修",
                        "until",
                        Instant.now().plus(5, ChronoUnit.HOURS).toString()));

        var third = Plant.withTanks(Plant.GAOLING, 1);
        third.send("LT-1", begin, 1, 5).statusCode(200);
        third.awaitAlarms(1);
        after(Duration.ofMinutes(61));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(escalationsOf(third)).hasSize(3));
        assertThat(escalations()).isEmpty();
        assertThat(escalationsOf(other)).isEmpty();
    }

    @Test
    void whoever_acknowledged_it_did_not_know_that_it_would_get_worse() {
        plant.send("LT-1", begin.plusSeconds(1), 2, 50).statusCode(200);
        plant.awaitLatest("LT-1", 2);
        acknowledge();
        plant.send("LT-1", begin.plusSeconds(2), 3, 95).statusCode(200);
        plant.awaitLatest("LT-1", 3);

        after(Duration.ofMinutes(31));

        awaitKinds("REPEATED", "TO_DISTRICT");
    }

    @Test
    void others_do_not_see_it() {
        after(Duration.ofMinutes(5));
        awaitKinds("REPEATED");
        Plant.official("duty-officer", Plant.WEIYANG)
                .queryParam("alarm", alarm)
                .get("/api/v1/alarm-escalations")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
        plant.gateway().get("/api/v1/alarm-escalations").then().statusCode(403);
        plant.employee().get("/api/v1/alarm-escalations?kind=SOMETIMES").then().statusCode(422);
    }

    /** The clock jumps, as after an outage. */
    private void after(Duration time) {
        clock.set(Instant.now().plus(time));
    }

    private void awaitKinds(String... kinds) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(escalations())
                        .extracting(escalation -> escalation.get("kind"))
                        .containsExactlyInAnyOrder((Object[]) kinds));
    }

    private Map<String, Object> only(String kind) {
        return escalations().stream()
                .filter(escalation -> escalation.get("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> escalations() {
        return escalationsOf(plant);
    }

    private static List<Map<String, Object>> escalationsOf(Plant plant) {
        return plant.employee()
                .get("/api/v1/alarm-escalations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    private static Duration waited(Map<String, Object> escalation) {
        return Duration.between(
                Instant.parse(escalation.get("awaitedSince").toString()),
                Instant.parse(escalation.get("dueAt").toString()));
    }

    private void acknowledge() {
        step("acknowledgement", Map.of());
    }

    private void step(String name, Map<String, Object> body) {
        step(alarm, name, body);
    }

    private static void step(String alarm, String name, Map<String, Object> body) {
        var officer = Plant.official("duty-officer", Plant.GAOLING);
        var seen = Plant.official("duty-officer", Plant.GAOLING)
                .get("/api/v1/alarms/{id}", alarm)
                .getHeader("ETag");
        officer.header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/alarms/{id}/{step}", alarm, name)
                .then()
                .statusCode(200);
    }
}
