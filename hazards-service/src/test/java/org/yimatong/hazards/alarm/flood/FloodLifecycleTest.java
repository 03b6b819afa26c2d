package org.yimatong.hazards.alarm.flood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.hazards.v1.AlarmFloodEvents.AlarmFloodEnded;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.HazardNews;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class FloodLifecycleTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int TANKS = 12;

    @Inject
    SettableClock clock;

    private final String area = "61" + ThreadLocalRandom.current().nextInt(1000, 9999);
    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
    private Plant plant;

    @BeforeEach
    void eleven_of_twelve_tanks_trip() {
        plant = Plant.withTanks(area, TANKS);
        plant.send(IntStream.range(1, TANKS)
                        .mapToObj(tank -> Plant.reading("LT-" + tank, begin.plusSeconds(tank), 1, 85))
                        .toList())
                .statusCode(200);
        plant.awaitAlarms(TANKS - 1);
    }

    @AfterEach
    void the_time_of_day_is_as_usual() {
        clock.reset();
    }

    @Test
    void it_ends_when_fewer_than_five_came_in_ten_minutes_to_the_microsecond_however_late_that_is_found() {
        assertThat(flood().getString("endedAt")).isNull();

        clock.set(Instant.now().plus(Duration.ofHours(2)));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(flood().getString("endedAt")).isNotNull());
        var exact = Database.number("""
                select extract(epoch from annunciated_at + interval '10 minutes') * 1000000 from alarm
                where uscc = '%s' order by annunciated_at desc offset 4 limit 1
                """.formatted(plant.uscc()));
        assertThat(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(flood().getString("endedAt"))))
                .isEqualTo(exact);
        assertThat(HazardNews.awaited(plant.uscc(), AlarmFloodEnded.class, 1))
                .singleElement()
                .satisfies(ended -> {
                    assertThat(ended.alarms()).isEqualTo(TANKS - 1);
                    assertThat(ended.firstOutTag()).isEqualTo("LT-1");
                });
    }

    @Test
    void what_comes_after_the_end_is_a_line_of_its_own_and_what_comes_again_leaves_it_but_was_its_first_out() {
        clock.set(Instant.now().plus(Duration.ofHours(2)));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(flood().getString("endedAt")).isNotNull());

        plant.send("LT-12", begin.plusSeconds(30), 1, 85).statusCode(200);
        plant.send("LT-1", begin.plusSeconds(30), 2, 50).statusCode(200);
        plant.send("LT-1", begin.plusSeconds(31), 3, 85).statusCode(200);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(items().getList("kind")).containsExactly("FLOOD", "ALARM", "ALARM"));
        assertThat(items().getList("alarm.tag")).contains("LT-12", "LT-1");
        assertThat(flood().getInt("alarms")).isEqualTo(TANKS - 1);
        assertThat(flood().getString("firstOut.tag")).isEqualTo("LT-1");
        assertThat(items().getString("[0].firstOut.tag")).isEqualTo("LT-1");
    }

    @Test
    void it_rises_with_its_first_severe_alarm_and_that_shows() {
        plant.send("LT-3", begin.plusSeconds(30), 2, 95).statusCode(200);

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(flood().getString("highestLevel")).isEqualTo("HIGH_HIGH"));
        assertThat(flood().getInt("version")).isEqualTo(2);
        assertThat(items().getString("[0].highestLevel")).isEqualTo("HIGH_HIGH");
        assertThat(flood().getString("firstOut.tag")).isEqualTo("LT-1");
    }

    @Test
    void a_late_reading_of_its_time_makes_another_first_out_and_one_of_long_ago_does_not() {
        plant.send("LT-9", begin.plusSeconds(9), 1, 85).statusCode(200);
        plant.send("LT-9", begin.minusSeconds(5), 0, 85).statusCode(200);
        plant.send("LT-8", begin.minus(Duration.ofHours(3)), 0, 85).statusCode(200);

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(flood().getString("firstOut.tag")).isEqualTo("LT-9"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Database.number(
                                "select count(*) from alarm_transition t join alarm a on a.id = t.alarm_id where t.late and a.uscc = '%s'"
                                        .formatted(plant.uscc())))
                        .isGreaterThanOrEqualTo(2));
        assertThat(flood().getString("firstOut.tag")).isEqualTo("LT-9");
    }

    @Test
    void it_is_acknowledged_as_it_was_seen_and_nothing_that_was_not() {
        var seen = plant.alarms().stream()
                .map(alarm -> Map.of("id", alarm.get("id"), "version", alarm.get("version")))
                .toList();
        plant.send("LT-3", begin.plusSeconds(30), 2, 95).statusCode(200);
        plant.awaitLatest("LT-3", 2);
        var key = UUID.randomUUID().toString();

        for (var time = 1; time <= 2; time++) {
            acknowledge(key, seen)
                    .statusCode(200)
                    .body("acknowledged", hasSize(TANKS - 2))
                    .body("left.tag", equalTo(List.of("LT-3")));
        }
        acknowledge(UUID.randomUUID().toString(), seen).body("acknowledged", hasSize(0));

        assertThat(items().getInt("[0].unacknowledged")).isEqualTo(1);
    }

    @Test
    void one_alarm_that_is_not_theirs_and_nothing_is_acknowledged() {
        var seen = new java.util.ArrayList<Map<String, Object>>();
        plant.alarms().forEach(alarm -> seen.add(Map.of("id", alarm.get("id"), "version", 1)));
        seen.add(Map.of("id", UUID.randomUUID(), "version", 1));

        acknowledge(UUID.randomUUID().toString(), seen).statusCode(404);
        acknowledge(UUID.randomUUID().toString(), List.of(seen.getFirst(), seen.getFirst()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/alarms/1"));
        acknowledge(UUID.randomUUID().toString(), List.of()).statusCode(422);

        assertThat(items().getInt("[0].unacknowledged")).isEqualTo(TANKS - 1);
        Plant.official("duty-officer", Plant.WEIYANG)
                .get("/api/v1/alarm-floods/{id}", flood().getString("id"))
                .then()
                .statusCode(404);
    }

    private ValidatableResponse acknowledge(String key, List<?> seen) {
        return Plant.official("duty-officer", area)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("alarms", seen))
                .post("/api/v1/alarm-acknowledgements")
                .then();
    }

    /** The plant's only one. */
    private JsonPath flood() {
        var floods = plant.employee().get("/api/v1/alarm-floods").jsonPath().getList("id");
        assertThat(floods).hasSize(1);
        return plant.employee()
                .get("/api/v1/alarm-floods/{id}", floods.getFirst())
                .jsonPath();
    }

    private JsonPath items() {
        return plant.employee()
                .get("/api/v1/alarm-items")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
