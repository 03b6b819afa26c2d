package org.yimatong.inspections.inspection.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.inspection.InspectionExamples.visitTo;
import static org.yimatong.inspections.inspection.InspectionExamples.wholeInspection;
import static org.yimatong.inspections.plan.PlanCallers.TASKS;
import static org.yimatong.inspections.plan.PlanCallers.supervisorOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.inspection.Visit;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class TaskOfInspectionTest {

    @Inject
    EnterpriseExamples enterprises;

    @Test
    void a_task_is_done_by_the_inspection_that_names_it_once_that_is_concluded() {
        var plant = enterprises.knownIn(GAOLING);
        var task = orderedAt(plant);
        var device = new FieldDevice(visitFor(UUID.fromString(task), visitTo(plant)));

        device.begin().statusCode(201);
        task(task).body("state", equalTo("OPEN"));
        device.sendBundle(wholeInspection());

        task(task).body("state", equalTo("DONE")).body("inspectionId", equalTo(device.id.toString()));
    }

    @Test
    void an_inspection_of_another_enterprise_does_not_do_the_task_whoever_says_so() {
        var task = orderedAt(enterprises.knownIn(GAOLING));
        var device = new FieldDevice(visitFor(UUID.fromString(task), visitTo(enterprises.knownIn(GAOLING))));

        device.sendBundle(wholeInspection()).statusCode(200);
        device.inspection().body("state", equalTo("CONCLUDED"));

        task(task).body("state", equalTo("OPEN"));
        inspectorOf(GAOLING)
                .header("If-Match", "\"1\"")
                .body(Map.of("inspectionId", device.id))
                .put(TASKS + "/{id}/completion", task)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/inspectionId"))
                .body("errors[0].code", equalTo("inspection-not-of-task"));
    }

    private static String orderedAt(String plant) {
        return supervisorOf(GAOLING)
                .body(Map.of(
                        "uscc", plant, "purpose", "年度检查", "dueOn", inDays(10).toString()))
                .post(TASKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse task(String id) {
        return inspectorOf(GAOLING).get(TASKS + "/{id}", id).then();
    }

    private static Visit visitFor(UUID task, Visit visit) {
        return new Visit(
                visit.uscc(),
                visit.kind(),
                visit.purpose(),
                visit.place(),
                visit.begunAt(),
                visit.officers(),
                visit.checklist(),
                task,
                visit.campaignId());
    }
}
