package org.yimatong.hazards.alarm.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.alarm.AlarmSteps;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

/** Whose occurrences count, and which. */
@QuarkusTest
@RealServers
class CountedWhereRaisedTest {

    private static final LocalDate TODAY = LegalCalendar.today(Clock.systemUTC());

    private static final String STATISTICS =
            "/api/v1/alarm-statistics?from=%s&until=%s".formatted(TODAY.minusDays(1), TODAY);

    private final String area = "61" + ThreadLocalRandom.current().nextInt(1000, 9999);
    private final String other = "62" + ThreadLocalRandom.current().nextInt(1000, 9999);
    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
    private Plant plant;

    @BeforeEach
    void an_alarm_came() {
        plant = Plant.withTanks(area, 2);
        plant.send("LT-1", begin, 1, 85).statusCode(200);
        plant.awaitAlarms(1);
    }

    @Test
    void what_happens_while_it_is_out_of_service_asks_nobody_and_what_was_found_late_did_not() {
        var alarm = plant.alarms().getFirst().get("id");
        AlarmSteps.take(plant, area, alarm, "out-of-service", Map.of("reason", "传感器抖动"))
                .statusCode(200);
        for (var time = 1; time <= 3; time++) {
            plant.send("LT-1", begin.plusSeconds(2L * time - 1), 2L * time, 50).statusCode(200);
            plant.send("LT-1", begin.plusSeconds(2L * time), 2L * time + 1, 85).statusCode(200);
        }
        plant.send("LT-2", begin.plusSeconds(10), 2, 50).statusCode(200);
        plant.awaitLatest("LT-2", 2);
        plant.send("LT-2", begin.minusSeconds(10), 1, 85).statusCode(200);

        await().untilAsserted(() -> assertThat(of(area).getInt("unannunciated")).isEqualTo(4));
        assertThat(of(area).getInt("alarms")).isEqualTo(1);
        assertThat(of(area).getInt("chattering.value")).isZero();
        assertThat(of(area).getMap("levels")).isEqualTo(Map.of("HIGH", 1));
    }

    @Test
    void one_that_a_late_reading_shows_to_be_longer_asked_all_the_same() {
        plant.send("LT-1", begin.minusSeconds(5), 0, 95).statusCode(200);

        await().untilAsserted(() -> assertThat(of(area).getMap("levels")).isEqualTo(Map.of("HIGH_HIGH", 1)));
        assertThat(of(area).getInt("alarms")).isEqualTo(1);
        assertThat(of(area).getInt("unannunciated")).isZero();
    }

    @Test
    void one_that_was_shelved_and_gets_worse_asks_after_all() {
        plant.send("LT-1", begin.plusSeconds(1), 2, 50).statusCode(200);
        plant.awaitLatest("LT-1", 2);
        var until = Instant.now().plus(1, ChronoUnit.HOURS).toString();
        AlarmSteps.take(
                        plant,
                        area,
                        plant.alarms().getFirst().get("id"),
                        "shelving",
                        Map.of("until", until, "reason", "检修"))
                .statusCode(200);

        plant.send("LT-1", begin.plusSeconds(2), 3, 95).statusCode(200);

        await().untilAsserted(() -> assertThat(of(area).getInt("alarms")).isEqualTo(2));
        assertThat(of(area).getInt("unannunciated")).isZero();
    }

    @Test
    void when_the_enterprise_moves_what_was_stays_with_the_area_that_had_it() {
        Kafka.send(
                "enterprises.v1",
                plant.uscc(),
                EventJson.write(
                        new EnterpriseChanged(
                                UUID.randomUUID(),
                                Instant.now(),
                                plant.uscc(),
                                2,
                                "渭北精细化工有限公司",
                                "PRODUCTION",
                                other,
                                "OPERATING"),
                        "/enterprises-service"));
        await().untilAsserted(() -> assertThat(Plant.official("duty-officer", other)
                        .get("/api/v1/alarms")
                        .jsonPath()
                        .getList("tag"))
                .containsExactly("LT-1"));
        plant.send("LT-2", begin.plusSeconds(1), 1, 95).statusCode(200);
        plant.awaitAlarms(2);

        assertThat(of(area).getInt("alarms")).isEqualTo(1);
        assertThat(of(other).getInt("alarms")).isEqualTo(1);
        assertThat(of(other).getMap("levels")).isEqualTo(Map.of("HIGH_HIGH", 1));
        assertThat(plant.employee().get(STATISTICS).jsonPath().getInt("alarms")).isEqualTo(2);
    }

    @Test
    void who_watches_two_areas_sees_what_one_operator_of_them_had_at_most() {
        var neighbour = Plant.withTanks(other, 1);
        neighbour.send("LT-1", begin, 1, 85).statusCode(200);
        neighbour.awaitAlarms(1);

        var both = of(area, other);

        assertThat(both.getInt("operators")).isEqualTo(2);
        assertThat(both.getInt("alarms")).isEqualTo(2);
        assertThat(both.getString("mostInTenMinutes.value")).isEqualTo("1");
        assertThat(both.getString("mostInAnHour.value")).isEqualTo("1");
    }

    private static JsonPath of(String... wanted) {
        return Plant.english()
                .auth()
                .oauth2(Tokens.of("duty-officer").areas(wanted).sign())
                .get(STATISTICS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
