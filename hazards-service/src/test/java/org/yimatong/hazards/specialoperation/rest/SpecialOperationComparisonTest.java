package org.yimatong.hazards.specialoperation.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.promise.PromiseExamples;
import org.yimatong.testing.RealServers;

/** What was promised for a day beside what was reported. */
@QuarkusTest
@RealServers
class SpecialOperationComparisonTest extends OperationStory {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-12-02");

    @Test
    void without_a_promise_nothing_is_equal() {
        reported(hotWork(Duration.ofHours(1)));

        compared("")
                .body("[0].result", equalTo("UNKNOWN"))
                .body("[0].promised", nullValue())
                .body("[0].reported.HOT_WORK_SECOND", equalTo(1));
        PromiseExamples.announce(PromiseExamples.missed(plant.uscc(), Plant.GAOLING, WEDNESDAY));
        compared("").body("[0].result", equalTo("UNKNOWN"));
        compared("&result=EQUAL").body("", hasSize(0));
    }

    @Test
    void a_difference_is_named_kind_by_kind_and_ends_with_the_permits_that_were_missing() {
        PromiseExamples.announce(PromiseExamples.given(plant.uscc(), Plant.GAOLING, WEDNESDAY, 1, false, "LOW"));

        compared("&result=DIFFERENT")
                .body("[0].differences.operation", contains("HOT_WORK_FIRST"))
                .body("[0].differences[0].promised", equalTo(2))
                .body("[0].differences[0].reported", equalTo(0));
        firstLevel();
        firstLevel();
        compared("").body("[0].result", equalTo("EQUAL")).body("[0].differences", hasSize(0));
        reported(hotWork(Duration.ofHours(1)));
        compared("&result=DIFFERENT").body("[0].differences.operation", contains("HOT_WORK_SECOND"));
        compared("", "2026-12-03").body("", hasSize(0));
    }

    @Test
    void officials_of_other_areas_see_nothing_of_it() {
        reported(hotWork(Duration.ofHours(1)));

        Plant.official("analyst", Plant.GAOLING)
                .get("/api/v1/special-operation-comparisons?day=2026-12-02&uscc=" + plant.uscc())
                .then()
                .body("uscc", contains(plant.uscc()));
        Plant.official("analyst", Plant.WEIYANG)
                .get("/api/v1/special-operation-comparisons?day=2026-12-02&uscc=" + plant.uscc())
                .then()
                .body("", hasSize(0));
    }

    private void firstLevel() {
        var work = Map.<String, Object>of("kind", "HOT_WORK", "level", "FIRST", "place", "PIPE_RACK");
        reported(permit(work, Duration.ofHours(1), Duration.ofHours(1)));
    }

    private ValidatableResponse compared(String query) {
        return compared(query, WEDNESDAY.toString());
    }

    private ValidatableResponse compared(String query, String day) {
        return plant.employee()
                .get("/api/v1/special-operation-comparisons?day=" + day + query)
                .then()
                .statusCode(200);
    }
}
