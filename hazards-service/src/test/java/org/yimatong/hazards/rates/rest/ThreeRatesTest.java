package org.yimatong.hazards.rates.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.hazards.health.SilenceExamples.listenedSinceFebruary;
import static org.yimatong.hazards.health.SilenceExamples.silent;
import static org.yimatong.hazards.health.SilenceExamples.watched;
import static org.yimatong.hazards.promise.PromiseExamples.announce;
import static org.yimatong.hazards.promise.PromiseExamples.given;
import static org.yimatong.hazards.promise.PromiseExamples.missed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.hazards.roster.RosterExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ThreeRatesTest {

    @Inject
    SettableClock clock;

    private final String area = RosterExamples.freshArea();
    private final LocalDate tomorrow = RosterExamples.today().plusDays(1);
    private Plant plant;

    @BeforeEach
    void a_plant_with_three_tanks_tomorrow_at_noon() {
        plant = Plant.withTanks(area, 3);
        clockShows("12:00");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void online_is_what_the_online_rate_of_the_day_says() {
        var day = "2026-02-20";
        listenedSinceFebruary();
        for (var tag : List.of("LT-1", "LT-2", "LT-3")) {
            watched(plant, tag, "2026-02-10Z");
        }
        silent(plant, "LT-1", "2026-02-20 00:00Z", "2026-02-20 06:00Z");

        rates("?day=" + day + "&area=" + area)
                .body("total.online.sensors", equalTo(3))
                .body("total.online.silentSeconds", equalTo("21600.000000"))
                .body("total.online.percent", equalTo("91.6666"))
                .body("total.online.nationalBar", equalTo("99.5"))
                .body("total.online.reachesNationalBar", equalTo(false))
                .body("areas.area", contains(area))
                .body("areas[0].rates.online.percent", equalTo("91.6666"));
        Plant.official("analyst", area)
                .get("/api/v1/online-rates?by=AREA&day=" + day)
                .then()
                .body("percent", contains("91.6666"));
    }

    @Test
    void alarms_found_by_late_readings_are_handled_in_time_from_when_they_were_known() {
        plant.send("LT-1", clock.instant().minus(Duration.ofMinutes(40)), 1, 95).statusCode(200);
        dispose(plant.awaitAlarms(1).getFirst());

        rates("?area=" + area).body("total.alarmsHandled.percent", equalTo("100.00"));
    }

    @Test
    void an_alarm_counts_once_it_is_handled_or_its_time_is_over() {
        plant.send("LT-1", clock.instant(), 1, 95).statusCode(200);
        plant.send("LT-2", clock.instant(), 1, 95).statusCode(200);
        var alarms = plant.awaitAlarms(2);
        rates("?area=" + area)
                .body("total.alarmsHandled.whole", equalTo(0))
                .body("total.alarmsHandled.percent", nullValue());

        dispose(alarms.getFirst());
        rates("?area=" + area).body("total.alarmsHandled.percent", equalTo("100.00"));

        clockShows("12:31");
        rates("?area=" + area).body("total.alarmsHandled.percent", equalTo("50.00"));
        rates("?day=" + tomorrow.minusDays(1) + "&area=" + area).body("total.alarmsHandled.whole", equalTo(0));
    }

    @Test
    void who_owed_the_promise_counts_once_the_registry_has_told_who_missed_it() {
        var other = Plant.in(area);
        announce(given(plant.uscc(), area, tomorrow, 1, false, "LOW"));
        rates("?area=" + area).body("total.promises.whole", nullValue()).body("total.promises.percent", nullValue());

        announce(missed(other.uscc(), area, tomorrow));
        heardUpTo("10:00");
        rates("?area=" + area).body("total.promises.whole", nullValue());
        heardUpTo("10:01");

        rates("?area=" + area).body("total.promises.part", equalTo(1)).body("total.promises.percent", equalTo("50.00"));
        Plant.official("analyst", area)
                .get("/api/v1/three-rates/enterprises?area=" + area)
                .then()
                .statusCode(200)
                .body("", hasSize(2))
                .body("find { it.uscc == '%s' }.rates.promises.part".formatted(other.uscc()), equalTo(0));
    }

    private void heardUpTo(String time) {
        var upTo = at(time);
        Kafka.send("enterprises.v1", "watermark-0", EventJson.watermark(upTo, "/enterprises-service"));
        await().until(() ->
                Database.number("select count(*) from registry_watermark where heard_up_to >= '%s'".formatted(upTo))
                        > 0);
    }

    @Test
    void a_day_on_which_nobody_listened_has_no_online_rate_and_is_never_all_online() {
        listenedSinceFebruary();

        rates("?day=2026-01-15&area=" + area)
                .body("total.online.sensors", equalTo(0))
                .body("total.online.percent", nullValue())
                .body("total.online.reachesNationalBar", nullValue());
    }

    @Test
    void other_areas_count_for_themselves() {
        Plant.official("analyst", Plant.WEIYANG)
                .get("/api/v1/three-rates?area=" + area)
                .then()
                .statusCode(200)
                .body("areas", hasSize(0));
    }

    private void dispose(Map<String, Object> alarm) {
        plant.employee()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"%s\"".formatted(alarm.get("version")))
                .body(Map.of("cause", "液位计漂移", "treatment", "已校准"))
                .put("/api/v1/alarms/{id}/disposal", alarm.get("id"))
                .then()
                .statusCode(200);
    }

    private void clockShows(String time) {
        clock.set(at(time));
    }

    private Instant at(String time) {
        return tomorrow.atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    private ValidatableResponse rates(String query) {
        return Plant.official("analyst", area)
                .get("/api/v1/three-rates" + query)
                .then()
                .statusCode(200);
    }
}
