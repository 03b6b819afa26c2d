package org.yimatong.enterprises.risk.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.risk.rest.RiskCity.industry;
import static org.yimatong.enterprises.risk.rest.RiskCity.registered;
import static org.yimatong.enterprises.risk.rest.RiskCity.told;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.enterprises.code.SystemView;
import org.yimatong.enterprises.freshness.Freshness;
import org.yimatong.testing.RealServers;

/** One state of the pictures, wherever it is told. */
@QuarkusTest
@RealServers
class RiskSnapshotTest {

    /** Where no other test does anything, so that it stays as it is while nobody here changes it. */
    private static final String YANLIANG = "610114";

    @Inject
    RiskCity city;

    @Inject
    Freshness inputs;

    @Inject
    SystemView system;

    private final String industry = industry();

    @Test
    void as_long_as_nothing_changes_the_caller_has_the_map_already() {
        var uscc = registered(1, YANLIANG, industry).getFirst();
        var map = yanliang(null);

        var again = yanliang(map.header("ETag"));
        registered(1, WEIYANG, industry);
        var afterOthers = yanliang(map.header("ETag"));
        city.find(uscc);
        var afterOwn = yanliang(map.header("ETag"));

        assertThat(List.of(again.statusCode(), afterOthers.statusCode(), afterOwn.statusCode()))
                .containsExactly(304, 304, 200);
    }

    @Test
    void a_snapshot_is_the_same_state_on_the_map_in_sums_and_in_the_table() {
        registered(3, YANLIANG, industry);
        var snapshot = yanliang(null).jsonPath().getString("snapshot");
        var with = "&area=%s&snapshot=%s".formatted(YANLIANG, snapshot);

        told("analyst", YANLIANG, "risk-map?industry=" + industry + with)
                .statusCode(200)
                .body("snapshot", equalTo(snapshot))
                .body("features", hasSize(3));
        told("analyst", YANLIANG, "risk-statistics?by=industry" + with)
                .statusCode(200)
                .body("snapshot", equalTo(snapshot));
        told("analyst", YANLIANG, "risk-rankings?by=area&measure=enterprises" + with)
                .statusCode(200)
                .body("snapshot", equalTo(snapshot));
        assertThat(table(with).header("ETag")).isEqualTo("W/\"" + snapshot + "\"");
    }

    @Test
    void what_was_before_a_change_cannot_be_told_again() {
        var uscc = registered(1, YANLIANG, industry).getFirst();
        var snapshot = yanliang(null).jsonPath().getString("snapshot");

        city.find(uscc);

        for (var address : List.of("risk-map?", "risk-statistics?", "risk-rankings?by=area&measure=enterprises&")) {
            told("analyst", YANLIANG, address + "snapshot=" + snapshot)
                    .statusCode(410)
                    .body("type", endsWith("/snapshot-gone"));
        }
        assertThat(table("&snapshot=" + snapshot).statusCode()).isEqualTo(410);
    }

    @Test
    void what_is_committed_late_was_not_in_the_snapshot() {
        var uscc = registered(1, YANLIANG, industry).getFirst();

        var snapshot = Database.holding(
                "update risk_picture set open_findings = open_findings + 7 where uscc = '%s'".formatted(uscc),
                () -> yanliang(null).jsonPath().getString("snapshot"));

        told("analyst", YANLIANG, "risk-map?snapshot=" + snapshot).statusCode(410);
    }

    @Test
    void a_snapshot_of_other_areas_or_of_nobody_is_none() {
        var snapshot = yanliang(null).jsonPath().getString("snapshot");

        told("analyst", WHOLE_CITY, "risk-map?area=%s&snapshot=%s".formatted(YANLIANG, snapshot))
                .statusCode(410);
        told("analyst", YANLIANG, "risk-map?snapshot=none").statusCode(410);
    }

    @Test
    void the_feed_tells_up_to_when_it_accounts_for_everything_as_the_sums_do() {
        system.call(() -> {
            for (var topic : List.of("inspections.v1", "hazards.v1")) {
                inputs.advance(topic, 0, Instant.parse("2026-03-02T08:30:00Z"));
            }
            return true;
        });

        assertThat(asOf("risk-pictures")).isNotNull().isEqualTo(asOf("risk-statistics"));
    }

    private static String asOf(String address) {
        return told("analyst", YANLIANG, address).extract().path("asOf");
    }

    private Response yanliang(String known) {
        var analyst = given().spec(official("analyst", YANLIANG));
        return (known == null ? analyst : analyst.header("If-None-Match", known)).get("/api/v1/risk-map");
    }

    private Response table(String filter) {
        return given().spec(official("analyst", YANLIANG))
                .accept("text/csv")
                .get("/api/v1/risk-pictures?industry=" + industry + filter);
    }
}
