package org.yimatong.inspections.task.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.officer.OfficerExamples.OFFICERS;
import static org.yimatong.inspections.officer.OfficerExamples.keptAway;
import static org.yimatong.inspections.officer.OfficerExamples.registered;
import static org.yimatong.inspections.plan.PlanCallers.TASKS;
import static org.yimatong.inspections.plan.PlanCallers.freshArea;
import static org.yimatong.inspections.plan.PlanCallers.supervisorOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

/** Who may be sent to do a task. */
@QuarkusTest
@RealServers
class AssignmentTest {

    @Inject
    EnterpriseExamples enterprises;

    private final String area = freshArea();
    private String uscc;
    private String first;
    private String second;

    @BeforeEach
    void an_enterprise_and_two_officers() {
        uscc = enterprises.knownIn(area);
        first = registered(area);
        second = registered(area);
    }

    @Test
    void who_has_a_conflict_is_off_duty_or_works_elsewhere_is_not_sent() {
        keptAway(area, first, uscc);
        supervisorOf(area)
                .header("If-Match", "\"1\"")
                .body(Map.of("active", false, "reason", "休假"))
                .put(OFFICERS + "/{id}/duty", second)
                .then()
                .statusCode(200);
        var task = orderedUntil(10);

        assign(task, first, second)
                .statusCode(422)
                .body("errors.code", equalTo(List.of("officer-has-conflict", "officer-off-duty")));
        assign(task, registered(GAOLING), first)
                .statusCode(422)
                .body("errors.code", equalTo(List.of("officer-of-another-area", "officer-has-conflict")));
    }

    @Test
    void a_conflict_counts_on_the_days_of_the_task_and_not_before() {
        supervisorOf(area)
                .body(Map.of(
                        "uscc", uscc, "reason", "将任职", "firstDay", inDays(10).toString()))
                .post(OFFICERS + "/{id}/conflicts", first)
                .then()
                .statusCode(201);

        assign(orderedUntil(9), first, second).statusCode(200);
        assign(orderedUntil(10), first, second)
                .statusCode(422)
                .body("errors.code", equalTo(List.of("officer-has-conflict")));
    }

    @Test
    void who_has_a_conflict_later_is_taken_off_the_open_tasks_of_its_days() {
        var before = orderedUntil(9);
        var within = orderedUntil(10);
        assign(before, first, second).statusCode(200);
        assign(within, first, second).statusCode(200);

        supervisorOf(area)
                .body(Map.of(
                        "uscc", uscc, "reason", "将任职", "firstDay", inDays(10).toString()))
                .post(OFFICERS + "/{id}/conflicts", first)
                .then()
                .statusCode(201);

        task(before).body("officers", equalTo(List.of(first, second)));
        task(within).body("officers", equalTo(List.of())).body("version", equalTo(3));
    }

    private ValidatableResponse task(String id) {
        return supervisorOf(area).get(TASKS + "/{id}", id).then();
    }

    private String orderedUntil(int days) {
        return supervisorOf(area)
                .body(Map.of(
                        "uscc", uscc, "purpose", "国庆节前检查", "dueOn", inDays(days).toString()))
                .post(TASKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse assign(String task, String... officers) {
        return supervisorOf(area)
                .header("If-Match", "\"1\"")
                .body(Map.of("officers", officers))
                .put(TASKS + "/{id}/assignment", task)
                .then();
    }
}
