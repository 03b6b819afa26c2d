package org.yimatong.hazards.warning.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.yimatong.hazards.promise.PromiseExamples.announce;
import static org.yimatong.hazards.promise.PromiseExamples.given;
import static org.yimatong.hazards.promise.PromiseExamples.missed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.hazards.v1.WarningEvents.WarningChanged;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.HazardNews;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.hazards.roster.RosterExamples;
import org.yimatong.testing.RealServers;

/** A plant of level 1 with two tanks, tomorrow at noon, and what the proposed rules make of it. */
@QuarkusTest
@RealServers
class WarningTest {

    @Inject
    SettableClock clock;

    private final String area = RosterExamples.freshArea();
    private final LocalDate tomorrow = RosterExamples.today().plusDays(1);
    private Plant plant;
    private String source;

    @BeforeEach
    void a_plant_tomorrow_at_noon() {
        clock.set(tomorrow.atTime(LocalTime.NOON)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant());
        plant = Plant.withTanks(area, 2);
        source = plant.employee().get("/api/v1/hazard-sources").then().extract().path("[0].id");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void what_nobody_knows_is_never_silently_blue() {
        awaitColour(source, "ORANGE");

        warning(source)
                .body("unknown", contains("sensors", "promise"))
                .body("reasons.rule", contains("most-sensors-offline", "sensors-offline", "input-unknown"))
                .body("basis.inputs.sensors", equalTo(2))
                .body("basis.inputs.offline", equalTo(2))
                .body("rulesVersion", equalTo(2));
    }

    @Test
    void it_follows_sensors_the_promise_and_alarms_and_every_change_keeps_its_inputs() {
        everythingIsKnown();
        awaitColour(source, "YELLOW"); // first class hot work was promised twice
        notByTimeAlone();

        plant.send("LT-1", clock.instant(), 2, 95).statusCode(200);
        awaitColour(source, "RED");

        awaitColour(plant.uscc(), "RED");
        warning(plant.uscc())
                .body("reasons.rule", contains("source " + Plant.SOURCE))
                .body("basis.sources.'%s'".formatted(Plant.SOURCE), equalTo("RED"));
        officer("/api/v1/warnings/" + source + "/history")
                .body("[0].colour", equalTo("RED"))
                .body("[0].formerColour", equalTo("YELLOW"))
                .body("[0].basis.inputs.alarms.level", contains("HIGH_HIGH"))
                .body("[0].reasons.rule", hasItem("alarm-beyond-second-limit-of-major"))
                .body("[1].basis.inputs.alarms", hasSize(0));
    }

    @Test
    void each_change_of_colour_is_told_once() {
        awaitColour(source, "ORANGE");
        everythingIsKnown();
        awaitColour(plant.uscc(), "YELLOW");
        awaitReason("graver-hot-work"); // for another reason than at first
        plant.send("LT-1", clock.instant(), 2, 95).statusCode(200);

        assertThat(HazardNews.awaited(plant.uscc(), WarningChanged.class, 6))
                .extracting(WarningChanged::source, WarningChanged::colour, WarningChanged::formerColour)
                .containsExactly(
                        tuple(Plant.SOURCE, "ORANGE", null),
                        tuple(null, "ORANGE", null),
                        tuple(Plant.SOURCE, "YELLOW", "ORANGE"),
                        tuple(null, "YELLOW", "ORANGE"),
                        tuple(Plant.SOURCE, "RED", "YELLOW"),
                        tuple(null, "RED", "YELLOW"));
    }

    @Test
    void an_alarm_beyond_the_first_limit_gets_worse_by_the_clock_alone() {
        everythingIsKnown();
        plant.send("LT-1", clock.instant(), 2, 85).statusCode(200);
        awaitReason("alarm-beyond-first-limit");

        clock.set(clock.instant().plus(Duration.ofMinutes(31)));

        awaitReason("alarm-beyond-first-limit-lasting");
        awaitReason("sensors-offline"); // nothing was heard for half an hour
    }

    @Test
    void a_missed_promise_is_a_reason_at_once() {
        awaitColour(source, "ORANGE");
        notByTimeAlone();

        announce(missed(plant.uscc(), area, tomorrow));

        awaitReason("promise-missing");
        warning(source).body("unknown", contains("sensors"));
    }

    @Test
    void lists_show_the_newest_colours_of_ones_own_areas() {
        awaitColour(source, "ORANGE");
        awaitColour(plant.uscc(), "ORANGE");

        officer("/api/v1/warnings?colour=ORANGE&area=" + area).body("", hasSize(2));
        officer("/api/v1/warnings?ofEnterprises=true&area=" + area).body("subject", contains(plant.uscc()));
        Plant.official("duty-officer", Plant.WEIYANG)
                .get("/api/v1/warnings?area=" + area)
                .then()
                .body("", hasSize(0));
        Plant.official("duty-officer", Plant.WEIYANG)
                .get("/api/v1/warnings/" + source)
                .then()
                .statusCode(404);
    }

    private void everythingIsKnown() {
        var now = clock.instant();
        plant.send(List.of(Plant.reading("LT-1", now, 1, 50), Plant.reading("LT-2", now, 1, 50)))
                .statusCode(200);
        plant.awaitLatest("LT-1", 1);
        plant.awaitLatest("LT-2", 1);
        announce(given(plant.uscc(), area, tomorrow, 1, false, "LOW"));
    }

    /** From now on it is judged only because something was heard. */
    private void notByTimeAlone() {
        Database.execute("update warning set due_at = '2099-01-01Z' where subject = '%s'".formatted(source));
    }

    private void awaitColour(String subject, String colour) {
        await().atMost(Duration.ofSeconds(45))
                .untilAsserted(() -> warning(subject).body("colour", equalTo(colour)));
    }

    private void awaitReason(String rule) {
        await().atMost(Duration.ofSeconds(45))
                .untilAsserted(() -> warning(source).body("reasons.rule", hasItem(rule)));
    }

    private ValidatableResponse warning(String subject) {
        return officer("/api/v1/warnings/" + subject);
    }

    private ValidatableResponse officer(String address) {
        return Plant.official("duty-officer", area).get(address).then().statusCode(200);
    }
}
