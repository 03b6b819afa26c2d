package org.yimatong.inspections.draw.rest;

import static io.restassured.RestAssured.given;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.plan.PlanCallers.supervisorOf;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People who draw, and people who watch. */
final class DrawCallers {

    static final String DRAWS = "/api/v1/draws";

    private DrawCallers() {}

    /** All red ones and half of the green ones of the area; to be changed by the test. */
    static Map<String, Object> announcement(String area) {
        var announcement = new HashMap<String, Object>();
        announcement.put("title", "第四季度双随机抽查");
        announcement.put("purpose", "随机抽取检查对象和执法人员。");
        announcement.put("areas", List.of(area));
        announcement.put("quotas", Map.of("red", Map.of("share", 1), "green", Map.of("share", 0.5)));
        announcement.put("dueOn", inDays(30).toString());
        return announcement;
    }

    static ValidatableResponse announce(String area, Map<String, ?> announcement) {
        return supervisorOf(area).body(announcement).post(DRAWS).then();
    }

    static String announced(String area, Map<String, ?> announcement) {
        return announce(area, announcement).statusCode(201).extract().path("id");
    }

    static ValidatableResponse step(String area, String id, int seen, String step, Map<String, ?> body) {
        return supervisorOf(area)
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .put(DRAWS + "/{id}/" + step, id)
                .then();
    }

    static RequestSpecification anybody() {
        return given();
    }
}
