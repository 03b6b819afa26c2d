package org.yimatong.inspections.draw.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.draw.rest.DrawCallers.DRAWS;
import static org.yimatong.inspections.draw.rest.DrawCallers.announce;
import static org.yimatong.inspections.draw.rest.DrawCallers.announced;
import static org.yimatong.inspections.draw.rest.DrawCallers.announcement;
import static org.yimatong.inspections.draw.rest.DrawCallers.anybody;
import static org.yimatong.inspections.draw.rest.DrawCallers.step;
import static org.yimatong.inspections.officer.OfficerExamples.registered;
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

@QuarkusTest
@RealServers
class DrawOnceTest {

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    CodeExamples codes;

    private final String area = freshArea();

    @BeforeEach
    void a_red_enterprise_and_two_officers() {
        codes.show(enterprises.knownIn(area), area, "RED", 1, Instant.now());
        registered(area);
        registered(area);
    }

    @Test
    void a_draw_is_drawn_once_and_again_only_as_another_one_with_a_reason() {
        var id = announced(area, announcement(area));
        step(area, id, 1, "result", Map.of()).statusCode(200);
        step(area, id, 2, "result", Map.of()).statusCode(409).body("type", equalTo("/problems/draw-done"));

        var again = inPlaceOf(id);
        var another = announced(area, again);

        anybody()
                .get(DRAWS + "/{id}", another)
                .then()
                .body("replaces", equalTo(id))
                .body("redrawReason", equalTo("抽中的两名执法人员均已调离"));
        announce(area, again).statusCode(409).body("type", equalTo("/problems/draw-replaced"));
    }

    @Test
    void a_draw_that_was_replaced_is_not_drawn_any_more() {
        var id = announced(area, announcement(area));
        announced(area, inPlaceOf(id));

        step(area, id, 1, "result", Map.of()).statusCode(409).body("type", equalTo("/problems/draw-replaced"));
    }

    @Test
    void once_another_draw_is_drawn_in_its_place_nobody_is_sent_by_the_first_one() {
        var first = announced(area, announcement(area));
        step(area, first, 1, "result", Map.of()).statusCode(200);
        var second = announced(area, inPlaceOf(first));
        tasksOf(first).body("state", equalTo(List.of("OPEN")));

        step(area, second, 1, "result", Map.of()).statusCode(200);

        tasksOf(first)
                .body("state", equalTo(List.of("CANCELLED")))
                .body("cancelReason", equalTo(List.of("抽中的两名执法人员均已调离")));
        tasksOf(second).body("state", equalTo(List.of("OPEN")));
    }

    @Test
    void a_public_seed_is_needed_where_one_was_announced_and_refused_where_none_was() {
        var withPublicSeed = announcement(area);
        withPublicSeed.put("publicSeed", "双色球 2026-11-24 开奖号码");
        var id = announced(area, withPublicSeed);

        step(area, id, 1, "result", Map.of()).statusCode(422).body("errors[0].code", equalTo("seed-announced"));
        step(area, id, 1, "result", Map.of("seed", "03-08-17")).statusCode(200).body("seed", equalTo("03-08-17"));
        step(area, announced(area, announcement(area)), 1, "result", Map.of("seed", "7"))
                .statusCode(422)
                .body("errors[0].code", equalTo("seed-not-announced"));
    }

    private Map<String, Object> inPlaceOf(String draw) {
        var again = announcement(area);
        again.put("redraw", Map.of("draw", draw, "reason", "抽中的两名执法人员均已调离"));
        return again;
    }

    private ValidatableResponse tasksOf(String draw) {
        return supervisorOf(area).queryParam("drawId", draw).get(TASKS).then();
    }
}
