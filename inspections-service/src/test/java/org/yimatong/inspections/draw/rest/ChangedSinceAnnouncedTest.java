package org.yimatong.inspections.draw.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.yimatong.inspections.draw.rest.DrawCallers.DRAWS;
import static org.yimatong.inspections.draw.rest.DrawCallers.announced;
import static org.yimatong.inspections.draw.rest.DrawCallers.announcement;
import static org.yimatong.inspections.draw.rest.DrawCallers.step;
import static org.yimatong.inspections.officer.OfficerExamples.OFFICERS;
import static org.yimatong.inspections.officer.OfficerExamples.entry;
import static org.yimatong.inspections.officer.OfficerExamples.keptAway;
import static org.yimatong.inspections.officer.OfficerExamples.register;
import static org.yimatong.inspections.plan.PlanCallers.TASKS;
import static org.yimatong.inspections.plan.PlanCallers.freshArea;
import static org.yimatong.inspections.plan.PlanCallers.supervisorOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.CodeExamples;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

/** The register of officers changes between the announcement of a draw and the draw. */
@QuarkusTest
@RealServers
class ChangedSinceAnnouncedTest {

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    CodeExamples codes;

    private final String area = freshArea();
    private String plant;
    private Map<String, Object> entry;
    private String officer;
    private String colleague;
    private String draw;

    @BeforeEach
    void an_announced_draw_of_one_enterprise_and_two_officers() {
        plant = enterprises.knownIn(area);
        codes.show(plant, area, "RED", 1, Instant.now());
        entry = entry(area);
        officer = register(area, entry).statusCode(201).extract().path("id");
        colleague = register(area, entry(area)).statusCode(201).extract().path("id");
        draw = announced(area, announcement(area));
    }

    @Test
    void an_officer_with_a_new_certificate_is_drawn_by_the_announced_one() {
        var announced = (String) entry.get("certificate");
        entry.put("certificate", announced + "-1");
        supervisorOf(area)
                .header("If-Match", "\"1\"")
                .body(entry)
                .put(OFFICERS + "/{id}", officer)
                .then()
                .statusCode(200);

        step(area, draw, 1, "result", Map.of()).statusCode(200);

        result().body("[0].officers.certificate", hasItem(announced));
        tasks().body("officers.flatten()", hasItem(officer)).body("officers.flatten()", hasItem(colleague));
    }

    @Test
    void an_officer_with_a_conflict_by_now_is_drawn_as_announced_but_not_sent() {
        keptAway(area, officer, plant);

        step(area, draw, 1, "result", Map.of()).statusCode(200);

        result().body("[0].officers.certificate", hasItem(entry.get("certificate")));
        tasks().body("uscc", equalTo(List.of(plant))).body("officers", equalTo(List.of(List.of())));
    }

    @Test
    void an_officer_off_duty_by_now_is_not_sent_either() {
        supervisorOf(area)
                .header("If-Match", "\"1\"")
                .body(Map.of("active", false, "reason", "调离"))
                .put(OFFICERS + "/{id}/duty", officer)
                .then()
                .statusCode(200);

        step(area, draw, 1, "result", Map.of()).statusCode(200);

        tasks().body("officers", equalTo(List.of(List.of())));
    }

    private ValidatableResponse result() {
        return supervisorOf(area).get(DRAWS + "/{id}/result", draw).then().statusCode(200);
    }

    private ValidatableResponse tasks() {
        return supervisorOf(area).queryParam("drawId", draw).get(TASKS).then().statusCode(200);
    }
}
