package org.yimatong.inspections.officer.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.officer.OfficerExamples.OFFICERS;
import static org.yimatong.inspections.officer.OfficerExamples.entry;
import static org.yimatong.inspections.officer.OfficerExamples.keptAway;
import static org.yimatong.inspections.officer.OfficerExamples.register;
import static org.yimatong.inspections.officer.OfficerExamples.registered;
import static org.yimatong.inspections.plan.PlanCallers.freshArea;
import static org.yimatong.inspections.plan.PlanCallers.supervisorOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SystemActions;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class OfficerResourceTest {

    private final String area = freshArea();

    @Inject
    SystemActions system;

    @Test
    void an_officer_is_entered_by_a_supervisor_of_the_areas_and_seen_by_officials() {
        var id = registered(area);

        inspectorOf(GAOLING)
                .get(OFFICERS + "/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("active", equalTo(true))
                .body("areas", equalTo(List.of(area)));
        inspectorOf(GAOLING).queryParam("area", area).get(OFFICERS).then().body("id", equalTo(List.of(id)));
        officerOf("91610117MA6TE0019E").get(OFFICERS + "/{id}", id).then().statusCode(403);
        assertThat(system.count(
                        "select count(*) from audit_entry where thing_id = :id and action = 'officer.registered'",
                        Map.of("id", id)))
                .isEqualTo(1);
    }

    @Test
    void whether_on_duty_is_asked_by_true_or_false_and_by_nothing_else() {
        inspectorOf(GAOLING)
                .queryParam("active", "yes")
                .get(OFFICERS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("active"));
    }

    @Test
    void a_certificate_is_one_officers_only() {
        var entry = entry(area);
        register(area, entry).statusCode(201);

        register(area, entry).statusCode(409).body("type", equalTo("/problems/officer-certificate-taken"));
    }

    @Test
    void nobody_enters_officers_of_areas_that_are_not_theirs() {
        register(area, entry(GAOLING))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/areas/0"))
                .body("errors[0].code", equalTo("area-not-yours"));
    }

    @Test
    void an_officer_of_other_areas_is_not_found_for_a_change() {
        var id = registered(area);

        supervisorOf(GAOLING)
                .header("If-Match", "\"1\"")
                .body(Map.of("active", false, "reason", "调离"))
                .put(OFFICERS + "/{id}/duty", id)
                .then()
                .statusCode(404);
    }

    @Test
    void every_change_stands_in_the_history() {
        var id = registered(area);
        var conflict = keptAway(area, id, "91610117MA6TE0019E");
        supervisorOf(area)
                .header("If-Match", "\"2\"")
                .body(Map.of("lastDay", "2099-12-31"))
                .put(OFFICERS + "/{id}/conflicts/{conflict}/end", id, conflict)
                .then()
                .statusCode(200);
        supervisorOf(area)
                .header("If-Match", "\"3\"")
                .body(Map.of("active", false, "reason", "调离"))
                .put(OFFICERS + "/{id}/duty", id)
                .then()
                .statusCode(200)
                .body("active", equalTo(false));

        supervisorOf(area)
                .get(OFFICERS + "/{id}/changes", id)
                .then()
                .body("number", equalTo(List.of(1, 2, 3, 4)))
                .body("kind", equalTo(List.of("REGISTERED", "CONFLICT_DECLARED", "CONFLICT_ENDED", "DEACTIVATED")))
                .body("note[3]", equalTo("调离"));
        supervisorOf(area)
                .get(OFFICERS + "/{id}/conflicts", id)
                .then()
                .body("uscc", equalTo(List.of("91610117MA6TE0019E")))
                .body("lastDay", equalTo(List.of("2099-12-31")));
    }

    @Test
    void a_stale_change_is_refused_with_the_officer_as_it_is() {
        var id = registered(area);
        keptAway(area, id, "91610117MA6TE0019E");

        supervisorOf(area)
                .header("If-Match", "\"1\"")
                .body(entry(area))
                .put(OFFICERS + "/{id}", id)
                .then()
                .statusCode(412)
                .body("current.version", equalTo(2));
    }
}
