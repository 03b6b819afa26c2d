package org.yimatong.hazards.assessment.rest;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.yimatong.hazards.Plant;

/** A plant in Gaoling with one hazard source, registered at level 1, and what people do with it. */
public abstract class AssessmentStory {

    protected static final String SOURCES = "/api/v1/hazard-sources";

    protected Plant plant;
    protected String source;

    @BeforeEach
    void a_plant_with_a_source() {
        plant = Plant.in(Plant.GAOLING);
        source = plant.employee().get(SOURCES).then().extract().path("[0].id");
    }

    protected static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** 100 t of chlorine and nobody around: S = 20, R = 40, level three. */
    protected static Map<String, Object> assessment(LocalDate day) {
        return assessment(day, Map.of("substance", "液氯", "quantity", "100"));
    }

    protected static Map<String, Object> assessment(LocalDate day, Map<String, Object> substance) {
        var entered = new HashMap<String, Object>();
        entered.put("assessedOn", day.toString());
        entered.put("assessor", "陕西某安全评价有限公司");
        entered.put("peopleWithin500m", 0);
        entered.put("units", List.of(Map.of("name", "液氯罐区", "substances", List.of(substance))));
        return entered;
    }

    protected ValidatableResponse assess(Map<String, Object> entered) {
        return post("inspector", Plant.GAOLING, "assessments", entered);
    }

    protected ValidatableResponse trigger(String cause, LocalDate day) {
        return post(
                "inspector",
                Plant.GAOLING,
                "reassessment-triggers",
                Map.of("cause", cause, "happenedOn", day.toString(), "reason", "新增一台储罐"));
    }

    protected ValidatableResponse post(String role, String area, String what, Map<String, Object> body) {
        return post(Plant.official(role, area), what, body);
    }

    protected ValidatableResponse post(RequestSpecification who, String what, Map<String, Object> body) {
        return who.header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post(SOURCES + "/{id}/" + what, source)
                .then();
    }

    /** What the plant's own people see of its source. */
    protected ValidatableResponse asRegistered() {
        return plant.employee().get(SOURCES).then().statusCode(200);
    }

    protected ValidatableResponse reassessments(String query) {
        return plant.employee().get("/api/v1/reassessments" + query).then().statusCode(200);
    }
}
