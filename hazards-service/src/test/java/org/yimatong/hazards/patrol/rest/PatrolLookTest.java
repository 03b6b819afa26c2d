package org.yimatong.hazards.patrol.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.hazards.promise.PromiseExamples.announce;
import static org.yimatong.hazards.promise.PromiseExamples.given;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.roster.RosterExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class PatrolLookTest extends PatrolStory {

    private static final Map<String, String> NORMAL = Map.of("outcome", "NORMAL");

    @Test
    void the_round_shows_values_with_limits_and_age_alarms_and_the_promise() {
        announce(given(plant.uscc(), area, today, 1, false, "GENERAL"));
        plant.send("LT-1", clock.instant(), 1, 95).statusCode(200);
        plant.awaitAlarms(1);

        get("round?area=" + area)
                .body("[0].state", equalTo("AWAITED"))
                .body("[0].entry.level", equalTo(1))
                .body("[0].entry.sensors[0].value", equalTo("95"))
                .body("[0].entry.sensors[0].state", equalTo("FRESH"))
                .body("[0].entry.sensors[0].highHigh", equalTo("90"))
                .body("[0].entry.sensors[0].ageSeconds", notNullValue())
                .body("[0].entry.sensors[1].state", equalTo("SILENT"))
                .body("[0].entry.sensors[1].value", nullValue())
                .body("[0].entry.alarms.level", contains("HIGH_HIGH"))
                .body("[0].entry.promise.state", equalTo("GIVEN"))
                .body("[0].entry.promise.riskGrade", equalTo("GENERAL"));
    }

    @Test
    void the_round_tells_when_the_day_ends_by_the_calendar_of_the_bureau() {
        get("round?area=" + area).body("[0].deadline", equalTo(today + "T16:00:00Z"));
    }

    @Test
    void an_old_value_is_shown_as_stale_and_never_as_fine() {
        bothTanksAreFine();
        clock.set(clock.instant().plus(Duration.ofMinutes(6)));

        get("round?area=" + area)
                .body("[0].entry.sensors.state", contains("STALE", "STALE"))
                .body("[0].entry.quiet", equalTo(false));
        tickOff(look(), NORMAL).statusCode(422).body("errors[0].pointer", equalTo("/outcome"));
    }

    @Test
    void what_was_shown_is_kept_as_it_was() {
        bothTanksAreFine();
        var look = look();
        tickOff(look, NORMAL).statusCode(200).body("outcome", equalTo("NORMAL"));

        plant.send("LT-1", clock.instant(), 2, 95).statusCode(200);
        plant.awaitAlarms(1);

        get("looks/" + look)
                .body("officer", equalTo("zhang.san"))
                .body("shown.sensors[0].value", equalTo("50"))
                .body("shown.alarms", hasSize(0));
        get("round?area=" + area).body("[0].state", equalTo("SEEN")).body("[0].look", equalTo(look));
    }

    @Test
    void to_tick_off_twice_changes_nothing_and_to_say_something_else_is_refused() {
        bothTanksAreFine();
        var look = look();
        tickOff(look, NORMAL).statusCode(200).header("ETag", "\"2\"");

        tickOff(look, NORMAL).statusCode(200).header("ETag", "\"2\"");
        tickOff(look, "zhang.san", "\"2\"", Map.of("outcome", "REMARK", "remark", "液位偏低"))
                .statusCode(409)
                .body("type", equalTo("/problems/look-ticked-off"));
    }

    @Test
    void only_the_officer_on_duty_or_the_stand_in_looks_and_ticks_off() {
        bothTanksAreFine();
        look("li.si").statusCode(409).body("type", equalTo("/problems/not-on-duty"));
        var mine = look();
        tickOff(mine, "li.si", "\"1\"", NORMAL).statusCode(409).body("type", equalTo("/problems/not-on-duty"));

        var duty = Plant.official("supervisor", area)
                .get("/api/v1/duty-roster?from=%s&area=%s".formatted(today, area))
                .then()
                .extract()
                .<String>path("[0].id");
        RosterExamples.standIn(Plant.official("supervisor", area), duty, "\"1\"")
                .statusCode(200);

        String theirs = look("li.si").statusCode(201).extract().path("[0].id");
        tickOff(theirs, "li.si", "\"1\"", NORMAL).statusCode(200);
    }

    @Test
    void a_source_with_an_alarm_is_ticked_off_by_itself_and_with_words() {
        plant.send("LT-1", clock.instant(), 1, 95).statusCode(200);
        plant.awaitAlarms(1);
        var look = look();

        tickOffTogether(look).statusCode(422).body("errors.pointer", contains("/looks/0"));
        tickOff(look, NORMAL).statusCode(422).body("errors[0].code", equalTo("patrol-not-quiet"));
        tickOff(look, Map.of("outcome", "REMARK")).statusCode(422).body("errors[0].pointer", equalTo("/remark"));
        tickOff(look, Map.of("outcome", "FINDING", "remark", "高高报"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/finding"));
        tickOff(look, Map.of("outcome", "FINDING", "remark", "高高报", "finding", "YH-2026-001"))
                .statusCode(200)
                .body("finding", equalTo("YH-2026-001"));
    }

    @Test
    void quiet_sources_are_ticked_off_in_one_step() {
        bothTanksAreFine();

        tickOffTogether(look()).statusCode(201).body("outcome", contains("NORMAL"));
    }

    @Test
    void a_look_that_an_alarm_has_overtaken_or_that_is_old_ticks_nothing_off() {
        bothTanksAreFine();
        var before = look();
        plant.send("LT-1", clock.instant(), 2, 95).statusCode(200);
        plant.awaitAlarms(1);
        tickOff(before, NORMAL).statusCode(409).body("type", equalTo("/problems/look-overtaken"));

        clock.set(clock.instant().plus(Duration.ofMinutes(31)));
        tickOff(before, NORMAL).statusCode(409).body("type", equalTo("/problems/look-out-of-date"));
    }

    @Test
    void sources_and_looks_of_other_areas_are_nobody_elses() {
        bothTanksAreFine();
        var look = look();

        Plant.official("duty-officer", Plant.WEIYANG)
                .get(LOOKS + "/" + look)
                .then()
                .statusCode(404);
        Plant.official("duty-officer", Plant.WEIYANG)
                .get("/api/v1/patrols/round?area=" + area)
                .then()
                .body("", hasSize(0));
    }
}
