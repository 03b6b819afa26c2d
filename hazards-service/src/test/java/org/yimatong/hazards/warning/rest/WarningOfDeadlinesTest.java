package org.yimatong.hazards.warning.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.SettableClock;
import org.yimatong.hazards.assessment.rest.AssessmentStory;
import org.yimatong.testing.RealServers;

/** What is owed for a source and late makes its colour. */
@QuarkusTest
@RealServers
class WarningOfDeadlinesTest extends AssessmentStory {

    @Inject
    SettableClock clock;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void a_filing_that_was_not_handed_in_and_an_assessment_that_is_too_old_are_reasons() {
        assess(assessment(today())).statusCode(201);
        soon(() -> warning().body("basis.inputs.deadlines.filingDueAt", notNullValue()));
        warning().body("reasons.rule", not(hasItem("filing-overdue")));

        clock.set(Instant.now().plus(Duration.ofDays(60)));
        soon(() -> warning().body("reasons.rule", hasItem("filing-overdue")));
        warning().body("reasons.rule", not(hasItem("reassessment-overdue")));

        clock.set(Instant.now().plus(Duration.ofDays(3 * 366)));
        soon(() -> warning().body("reasons.rule", hasItem("reassessment-overdue")));
    }

    private static void soon(ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(45)).untilAsserted(holds);
    }

    private ValidatableResponse warning() {
        return plant.employee().get("/api/v1/warnings/" + source).then().statusCode(200);
    }
}
