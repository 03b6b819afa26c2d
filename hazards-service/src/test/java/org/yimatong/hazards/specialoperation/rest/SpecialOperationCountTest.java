package org.yimatong.hazards.specialoperation.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class SpecialOperationCountTest extends OperationStory {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void operations_are_counted_on_each_day_that_their_permits_touch_by_kind_and_level_of_hot_work() {
        reported(hotWork(Duration.ofHours(72)));
        reported(permit(Map.of("kind", "HOT_WORK", "level", "SPECIAL", "place", "OTHER"), HOUR, HOUR));
        reported(permit(Map.of("kind", "CONFINED_SPACE", "place", "OTHER"), HOUR, Duration.ofHours(13)));

        counts("2026-12-02")
                .body("uscc", contains(plant.uscc()))
                .body("[0].counts.HOT_WORK_SECOND", equalTo(1))
                .body("[0].counts.HOT_WORK_SPECIAL", equalTo(1))
                .body("[0].counts.HOT_WORK_FIRST", equalTo(0))
                .body("[0].counts.CONFINED_SPACE", equalTo(1))
                .body("[0].counts.ROAD_CLOSURE", equalTo(0));
        counts("2026-12-03")
                .body("[0].counts.CONFINED_SPACE", equalTo(0))
                .body("[0].counts.HOT_WORK_SECOND", equalTo(1));
        counts("2026-12-01").body("", hasSize(0));
        counts("2026-12-06").body("", hasSize(0));
    }

    @Test
    void one_that_was_called_off_before_it_began_took_place_on_no_day_and_one_that_ended_not_on_the_next() {
        var off = reported(hotWork(Duration.ofHours(72)));
        step(off, "cancellation", Map.of("cause", "大风")).statusCode(200);
        counts("2026-12-02").body("", hasSize(0));

        var id = running(Duration.ofHours(72));
        clock.set(in(Duration.ofHours(2)));
        step(id, "completion", Map.of("at", in(HOUR).toString(), "acceptedBy", "钱验收"))
                .statusCode(200);

        counts("2026-12-02").body("[0].counts.HOT_WORK_SECOND", equalTo(1));
        counts("2026-12-03").body("", hasSize(0));
    }

    @Test
    void today_is_counted_unless_a_day_is_given_and_others_see_nothing() {
        reported(hotWork(HOUR));

        plant.employee()
                .get("/api/v1/special-operation-counts")
                .then()
                .statusCode(200)
                .body("[0].day", equalTo("2026-12-02"));
        Plant.official("analyst", Plant.WEIYANG)
                .get("/api/v1/special-operation-counts?uscc=" + plant.uscc())
                .then()
                .body("", hasSize(0));
        plant.employee()
                .get("/api/v1/special-operation-counts?day=2026-13-01")
                .then()
                .statusCode(422);
    }

    private ValidatableResponse counts(String day) {
        return plant.employee()
                .get("/api/v1/special-operation-counts?day=" + day)
                .then()
                .statusCode(200);
    }
}
