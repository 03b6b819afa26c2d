package org.yimatong.hazards.alarm.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class AlarmAccessTest {

    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
    private Plant plant;
    private Object alarm;

    @BeforeEach
    void an_alarm_stands() {
        plant = Plant.withTanks(Plant.GAOLING, 5);
        plant.send("LT-1", begin, 1, 95).statusCode(200);
        alarm = plant.awaitAlarms(1).getFirst().get("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alarms?uscc=%00",
                "alarms?cursor=AA",
                // of the year -100000
                "alarms?cursor=LTEwMDAwMC0wMS0wMVQwMDowMDowMFofMDAwMDAwMDAtMDAwMC0wMDAxLTAwMDAtMDAwMDAwMDAwMDAx",
                "sensors/{id}/readings?from=-100000-01-01T00:00:00Z",
                "hazard-sources?uscc=%00"
            })
    void what_no_database_keeps_is_not_asked_of_it(String query) {
        var sensor = Plant.official("duty-officer", Plant.GAOLING)
                .get("/api/v1/sensors?uscc=" + plant.uscc())
                .then()
                .extract()
                .<String>path("[0].id");

        var status = Plant.official("duty-officer", Plant.GAOLING)
                .urlEncodingEnabled(false)
                .get("/api/v1/" + query.replace("{id}", sensor))
                .statusCode();

        assertThat(status).isIn(400, 422);
    }

    @Test
    void the_enterprise_and_the_officials_of_its_area_see_it() {
        plant.employee()
                .get("/api/v1/alarms/{id}", alarm)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("uscc", equalTo(plant.uscc()))
                .body("area", equalTo(Plant.GAOLING))
                .body("source", equalTo(Plant.SOURCE))
                .body("condition", equalTo("HIGH"))
                .body("level", equalTo("HIGH_HIGH"))
                .body("value", equalTo("95"))
                .body("standing", equalTo(true))
                .body("raisedAt", equalTo(begin.toString()))
                .body("transitions", hasSize(1));
        for (var area : List.of(Plant.GAOLING, "610100")) {
            Plant.official("duty-officer", area)
                    .queryParam("uscc", plant.uscc())
                    .get("/api/v1/alarms")
                    .then()
                    .statusCode(200)
                    .body("id", contains(alarm));
        }
    }

    @Test
    void for_everybody_else_there_is_no_such_alarm() {
        var neighbour = Plant.in(Plant.WEIYANG);
        var foreign = neighbour.employee().get("/api/v1/alarms/{id}", alarm);
        var unknown = neighbour.employee().get("/api/v1/alarms/{id}", UUID.randomUUID());

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.jsonPath().getMap(""))
                .usingRecursiveComparison()
                .ignoringFields("requestId")
                .isEqualTo(unknown.jsonPath().getMap(""));
        assertThat(neighbour.alarms()).isEmpty();
        Plant.official("inspector", Plant.WEIYANG)
                .queryParam("uscc", plant.uscc())
                .get("/api/v1/alarms")
                .then()
                .body("", hasSize(0));
        plant.gateway().get("/api/v1/alarms").then().statusCode(403);
    }

    @Test
    void lists_are_read_page_by_page_newest_first() {
        for (var tank = 2; tank <= 5; tank++) {
            plant.send("LT-" + tank, begin.plusSeconds(tank), 1, 5).statusCode(200);
        }
        plant.awaitAlarms(5);

        var tags = new ArrayList<String>();
        var next = "/api/v1/alarms?limit=2";
        while (next != null) {
            var page = plant.employee()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            tags.addAll(page.jsonPath().getList("tag"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(tags).containsExactly("LT-5", "LT-4", "LT-3", "LT-2", "LT-1");
        assertThat(new HashSet<>(tags)).hasSize(5);
    }

    @Test
    void only_those_that_stand_are_listed_if_asked_for() {
        plant.send("LT-1", begin.plusSeconds(1), 2, 50).statusCode(200);
        plant.awaitLatest("LT-1", 2);

        plant.employee().get("/api/v1/alarms?standing=true").then().body("", hasSize(0));
        plant.employee().get("/api/v1/alarms?standing=false").then().body("id", contains(alarm));
    }
}
