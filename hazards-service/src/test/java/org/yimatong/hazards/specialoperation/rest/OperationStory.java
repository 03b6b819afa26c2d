package org.yimatong.hazards.specialoperation.rest;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;

/** A plant in Gaoling on a Wednesday at ten in the morning, and what it does with its permits. */
public abstract class OperationStory {

    protected static final String OPERATIONS = "/api/v1/special-operations";
    protected static final Instant TEN = Instant.parse("2026-12-02T02:00:00Z");

    @Inject
    protected SettableClock clock;

    protected Plant plant;

    @BeforeEach
    void a_plant_on_a_wednesday() {
        plant = Plant.in(Plant.GAOLING);
        clock.set(TEN);
    }

    @AfterEach
    void the_time_of_day() {
        clock.reset();
    }

    protected static Instant in(Duration time) {
        return TEN.plus(time);
    }

    /** Hot work of the second level from 10:30 on. */
    protected static Map<String, Object> hotWork(Duration length) {
        return permit(Map.of("kind", "HOT_WORK", "level", "SECOND", "place", "OTHER"), Duration.ofMinutes(30), length);
    }

    protected static Map<String, Object> permit(Map<String, Object> work, Duration beginsIn, Duration length) {
        var permit = new HashMap<String, Object>();
        permit.put("permitNumber", "P-" + UUID.randomUUID());
        permit.put("job", work);
        permit.put("particulars", particulars("赵监护"));
        permit.put("validFrom", in(beginsIn).toString());
        permit.put("validUntil", in(beginsIn.plus(length)).toString());
        return permit;
    }

    protected static Map<String, Object> particulars(String guardian) {
        return Map.of(
                "location", "三车间北侧",
                "content", "管线焊接",
                "responsible", "王工",
                "guardian", guardian,
                "risks", "火灾；已清理可燃物");
    }

    protected static Map<String, Object> gas(Instant at) {
        return Map.of(
                "gas", "COMBUSTIBLE",
                "name", "可燃气体",
                "result", "0.1",
                "unit", "%LEL",
                "analysedAt", at.toString(),
                "analyst", "孙分析",
                "part", "动火点周围");
    }

    protected ValidatableResponse report(Map<String, Object> permit) {
        return plant.employee()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(permit)
                .post(OPERATIONS)
                .then();
    }

    protected String reported(Map<String, Object> permit) {
        return report(permit).statusCode(201).extract().path("id");
    }

    protected ValidatableResponse step(String id, String step, Map<String, ?> body) {
        var seen = plant.employee().get(OPERATIONS + "/{id}", id).header("ETag");
        return plant.employee()
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(body)
                .put(OPERATIONS + "/{id}/" + step, id)
                .then();
    }

    /** Hot work that began at 10:30 by the plant's clock. */
    protected String running(Duration length) {
        var id = reported(hotWork(length));
        var begin = in(Duration.ofMinutes(30));
        clock.set(begin.plusSeconds(60));
        step(id, "start", Map.of("at", begin.toString(), "gasAnalysis", List.of(gas(begin))))
                .statusCode(200);
        return id;
    }

    protected ValidatableResponse list(String query) {
        return plant.employee().get(OPERATIONS + query).then().statusCode(200);
    }

    protected ValidatableResponse one(String id) {
        return plant.employee().get(OPERATIONS + "/{id}", id).then().statusCode(200);
    }
}
