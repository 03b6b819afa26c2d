package org.yimatong.hazards.roster.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Meanwhile;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.roster.RosterExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class DutyRosterTest {

    private final String area = RosterExamples.freshArea();
    private final LocalDate today = RosterExamples.today();
    private final LocalDate tomorrow = today.plusDays(1);

    @Test
    void a_turn_is_written_for_each_day_and_each_area_of_the_group() {
        var other = RosterExamples.freshArea();

        RosterExamples.turn("PATROL", tomorrow, tomorrow.plusDays(2), List.of(area, other), "zhang.san")
                .statusCode(201)
                .body("", hasSize(6))
                .body("officer", everyItem(equalTo("zhang.san")));

        list("?from=%s&area=%s".formatted(tomorrow, area))
                .body("", hasSize(1))
                .body("[0].recordedBy", equalTo("supervisor"))
                .body("[0].writtenLate", equalTo(false));
    }

    @Test
    void there_are_two_rosters_side_by_side_and_each_has_one_officer() {
        RosterExamples.onDuty("PATROL", area, today, "zhang.san");
        RosterExamples.onDuty("MONITORING", area, today, "li.si");

        RosterExamples.turn("PATROL", today, today, List.of(area), "wang.wu")
                .statusCode(409)
                .body("type", equalTo("/problems/duty-already-assigned"));
        list("?from=" + today + "&area=" + area).body("officer", contains("li.si", "zhang.san"));
    }

    @Test
    void of_two_who_write_the_same_turn_at_once_the_second_is_told() {
        try (var first = Meanwhile.begun("select pg_advisory_xact_lock(hashtext('duty roster'))")) {
            first.then("""
                    insert into duty_assignment (id, day, roster, area, officer, recorded_at, recorder_subject,
                        recorder_name, version)
                    values (gen_random_uuid(), '%s', 'PATROL', '%s', 'li.si', now(), 'supervisor', 'supervisor', 1)
                    """.formatted(tomorrow, area));
            var second = CompletableFuture.runAsync(
                    () -> RosterExamples.turn("PATROL", tomorrow, tomorrow, List.of(area), "zhang.san")
                            .statusCode(409)
                            .body("type", equalTo("/problems/duty-already-assigned")));
            first.awaitWaiting(second).commit();
            second.join();
        }
    }

    @Test
    void a_stand_in_comes_with_a_reason_and_the_officer_stays_known() {
        var duty = RosterExamples.onDuty("PATROL", area, tomorrow, "zhang.san");

        standIn(duty, null).statusCode(428);
        standIn(duty, "\"9\"").statusCode(412);
        standIn(duty, "\"1\"")
                .statusCode(200)
                .body("officer", equalTo("zhang.san"))
                .body("standIn", equalTo("li.si"))
                .body("standInReason", equalTo("病假"));
    }

    @Test
    void a_day_without_an_officer_is_known_before_it_begins_and_stays_a_gap_when_it_is_filled_too_late() {
        Plant.in(area);
        RosterExamples.onDuty("PATROL", area, tomorrow, "zhang.san");
        RosterExamples.onDuty("PATROL", area, today, "li.si");

        Plant.official("duty-officer", area)
                .get("/api/v1/duty-roster/gaps?from=%s&until=%s".formatted(today, tomorrow))
                .then()
                .statusCode(200)
                .body("day", contains(today.toString(), today.toString(), tomorrow.toString()))
                .body("roster", contains("PATROL", "MONITORING", "MONITORING"))
                .body("filledBy", contains(equalTo("li.si"), nullValue(), nullValue()));
    }

    @Test
    void what_cannot_be_written_is_refused_at_its_place() {
        RosterExamples.turn("PATROL", today.minusDays(1), today, List.of(area), "zhang.san")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/from"));
        RosterExamples.turn("PATROL", today, today.plusDays(31), List.of(area), "zhang.san")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/until"));
        RosterExamples.post(
                        Plant.official("supervisor", area),
                        Map.of(
                                "roster", "PATROL",
                                "from", today.toString(),
                                "until", today.toString(),
                                "areas", List.of(area, Plant.WEIYANG),
                                "officer", "zhang.san"))
                .statusCode(422)
                .body("errors.pointer", contains("/areas/1"));
        Plant.official("supervisor", area)
                .get("/api/v1/duty-roster?from=2026-01-01&until=2026-03-01")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("until"));
    }

    @Test
    void the_roster_of_other_areas_is_nobody_elses() {
        var duty = RosterExamples.onDuty("PATROL", area, tomorrow, "zhang.san");

        Plant.official("supervisor", Plant.WEIYANG)
                .get("/api/v1/duty-roster?from=%s&area=%s".formatted(tomorrow, area))
                .then()
                .body("", hasSize(0));
        RosterExamples.standIn(Plant.official("supervisor", Plant.WEIYANG), duty, "\"1\"")
                .statusCode(404);
    }

    private ValidatableResponse standIn(String duty, @Nullable String etag) {
        return RosterExamples.standIn(Plant.official("supervisor", area), duty, etag);
    }

    private ValidatableResponse list(String query) {
        return Plant.official("duty-officer", area)
                .get("/api/v1/duty-roster" + query)
                .then()
                .statusCode(200);
    }
}
