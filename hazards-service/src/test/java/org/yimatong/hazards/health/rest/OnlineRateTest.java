package org.yimatong.hazards.health.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.hazards.health.SilenceExamples.listenedSinceFebruary;
import static org.yimatong.hazards.health.SilenceExamples.silent;
import static org.yimatong.hazards.health.SilenceExamples.watched;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** The second of March in Asia/Shanghai begins on the first at 16:00 UTC. */
@QuarkusTest
@RealServers
class OnlineRateTest {

    private static final String DAY = "2026-03-02";

    private Plant plant;

    @BeforeEach
    void a_day_with_an_outage_of_an_hour_and_three_silences() {
        plant = Plant.withTanks(Plant.GAOLING, 2);
        listenedSinceFebruary();
        Database.execute("""
                insert into listening_gap values ('2026-03-02 01:00Z', '2026-03-02 02:00Z'), ('2026-03-03Z', now())
                    on conflict do nothing;
                """);
        watched(plant, "LT-1", "2026-03-01 00:00Z");
        watched(plant, "LT-2", "2026-03-02 04:00Z");
        silent(plant, "LT-1", "2026-03-01 15:00Z", "2026-03-01 17:00Z");
        silent(plant, "LT-1", "2026-03-02 00:30Z", "2026-03-02 01:30Z");
        silent(plant, "LT-2", "2026-03-02 15:30Z", null);
    }

    @Test
    void a_rate_is_the_share_of_the_time_in_which_somebody_listened_and_the_sensor_spoke() {
        rates("SOURCE")
                .body("", hasSize(1))
                .body("[0].source", equalTo(Plant.SOURCE))
                .body("[0].sensors", equalTo(2))
                // 23 h of LT-1, 12 h of LT-2
                .body("[0].sensorSeconds", equalTo("126000.000000"))
                // 1 h of the first silence, 0.5 h of each other one
                .body("[0].silentSeconds", equalTo("7200.000000"))
                .body("[0].percent", equalTo("94.2857"))
                .body("[0].nationalBar", equalTo("99.5"))
                .body("[0].reachesNationalBar", equalTo(false));
    }

    @Test
    void enterprises_have_a_rate_and_so_has_everything_one_sees() {
        rates("ENTERPRISE").body("uscc", contains(plant.uscc())).body("[0].source", nullValue());
        rates("AREA").body("area", contains(Plant.GAOLING)).body("percent", contains("94.2857"));
        rates("ALL").body("area[0]", nullValue()).body("percent", contains("94.2857"));
    }

    @Test
    void what_is_no_major_hazard_source_any_more_counts_no_longer() {
        Database.execute("update hazard_source set deregistered_at = '2026-03-02 08:00Z' where uscc = '%s'"
                .formatted(plant.uscc()));

        // 15 h of LT-1 with 1.5 h of silence, 4 h of LT-2; its silence came later
        rates("SOURCE")
                .body("[0].sensorSeconds", equalTo("68400.000000"))
                .body("[0].silentSeconds", equalTo("5400.000000"));

        watched(plant, "LT-2", "2026-03-02 09:00Z");
        rates("SOURCE").body("[0].sensors", equalTo(1)).body("[0].sensorSeconds", equalTo("54000.000000"));
    }

    @Test
    void others_see_nothing_of_it() {
        Plant.official("analyst", Plant.WEIYANG)
                .queryParam("day", DAY)
                .queryParam("uscc", plant.uscc())
                .get("/api/v1/online-rates")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
    }

    @Test
    void a_day_to_come_has_no_rate() {
        plant.employee()
                .queryParam("day", LocalDate.now().plusDays(2).toString())
                .get("/api/v1/online-rates")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("day-in-future"));
    }

    private ValidatableResponse rates(String by) {
        return plant.employee()
                .queryParam("day", DAY)
                .queryParam("by", by)
                .get("/api/v1/online-rates")
                .then()
                .statusCode(200);
    }
}
