package org.yimatong.inspections.draw.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.draw.rest.DrawCallers.DRAWS;
import static org.yimatong.inspections.draw.rest.DrawCallers.announce;
import static org.yimatong.inspections.draw.rest.DrawCallers.announced;
import static org.yimatong.inspections.draw.rest.DrawCallers.announcement;
import static org.yimatong.inspections.draw.rest.DrawCallers.anybody;
import static org.yimatong.inspections.draw.rest.DrawCallers.step;
import static org.yimatong.inspections.officer.OfficerExamples.registered;
import static org.yimatong.inspections.plan.PlanCallers.freshArea;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
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

        var again = announcement(area);
        again.put("redraw", Map.of("draw", id, "reason", "抽中的两名执法人员均已调离"));
        var another = announced(area, again);

        anybody()
                .get(DRAWS + "/{id}", another)
                .then()
                .body("replaces", equalTo(id))
                .body("redrawReason", equalTo("抽中的两名执法人员均已调离"));
        announce(area, again).statusCode(409).body("type", equalTo("/problems/draw-replaced"));
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
}
