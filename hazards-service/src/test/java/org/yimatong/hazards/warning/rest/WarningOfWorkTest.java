package org.yimatong.hazards.warning.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.yimatong.hazards.promise.PromiseExamples.announce;
import static org.yimatong.hazards.promise.PromiseExamples.given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.specialoperation.rest.OperationStory;
import org.yimatong.testing.RealServers;

/** Special operations as they were reported, and what of the promise contradicts them, make the colour of a source. */
@QuarkusTest
@RealServers
class WarningOfWorkTest extends OperationStory {

    @Test
    void reported_work_is_held_against_the_promise_and_against_its_permit() {
        running(Duration.ofHours(2));
        soon(() -> warning()
                .body("basis.inputs.work.reported.HOT_WORK_SECOND", equalTo(1))
                .body("reasons.rule", not(hasItem("work-not-promised"))));

        announce(given(plant.uscc(), Plant.GAOLING, LocalDate.parse("2026-12-02"), 1, false, "LOW"));
        soon(() -> warning()
                .body("reasons.rule", hasItem("work-not-promised"))
                .body("reasons.rule", hasItem("graver-hot-work"))
                .body("basis.inputs.work.contradictions.operation", hasItem("HOT_WORK_SECOND"))
                .body(
                        "basis.inputs.work.contradictions.find { it.operation == 'HOT_WORK_FIRST' }.promised",
                        equalTo(2)));

        clock.set(in(Duration.ofHours(3)));
        soon(() -> warning()
                .body("reasons.rule", hasItem("work-beyond-permit"))
                .body("basis.inputs.work.overdue.HOT_WORK_SECOND", equalTo(1)));
    }

    private static void soon(ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(45)).untilAsserted(holds);
    }

    private ValidatableResponse warning() {
        var source =
                plant.employee().get("/api/v1/hazard-sources").then().extract().<String>path("[0].id");
        return plant.employee().get("/api/v1/warnings/" + source).then().statusCode(200);
    }
}
