package org.yimatong.inspections.draw.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.inspections.draw.rest.DrawCallers.DRAWS;
import static org.yimatong.inspections.draw.rest.DrawCallers.announce;
import static org.yimatong.inspections.draw.rest.DrawCallers.announced;
import static org.yimatong.inspections.draw.rest.DrawCallers.announcement;
import static org.yimatong.inspections.draw.rest.DrawCallers.anybody;
import static org.yimatong.inspections.draw.rest.DrawCallers.step;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.officer.OfficerExamples.keptAway;
import static org.yimatong.inspections.officer.OfficerExamples.registered;
import static org.yimatong.inspections.plan.PlanCallers.TASKS;
import static org.yimatong.inspections.plan.PlanCallers.freshArea;
import static org.yimatong.inspections.plan.PlanCallers.supervisorOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.CodeExamples;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.task.Tasks;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class DrawResourceTest {

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    CodeExamples codes;

    @Inject
    SystemActions system;

    @Inject
    Tasks tasks;

    private final String area = freshArea();
    private final List<String> plants = new ArrayList<>();

    @BeforeEach
    void five_enterprises_one_of_them_red_and_three_officers() {
        for (var number = 0; number < 5; number++) {
            plants.add(enterprises.knownIn(area));
            codes.show(plants.getLast(), area, number == 0 ? "RED" : "GREEN", 1, Instant.now());
            if (number < 3) {
                registered(area);
            }
        }
    }

    @Test
    void a_draw_is_announced_drawn_and_published_and_anybody_can_follow_it() {
        var id = announced(area, announcement(area));

        anybody()
                .get(DRAWS + "/{id}", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ANNOUNCED"))
                .body("quotas.GREEN", equalTo("0.5*"))
                .body("candidatesSha256.length()", equalTo(64));
        anybody().get(DRAWS + "/{id}/candidates", id).then().statusCode(404);

        step(area, id, 1, "result", Map.of()).statusCode(200).body("state", equalTo("DRAWN"));
        anybody().get(DRAWS + "/{id}", id).then().body("seed", nullValue());
        anybody().get(DRAWS + "/{id}/result-export", id).then().statusCode(404);

        step(area, id, 2, "publication", Map.of()).statusCode(200);
        anybody().get(DRAWS + "/{id}", id).then().body("seed.length()", equalTo(64));
        anybody()
                .get(DRAWS + "/{id}/verification", id)
                .then()
                .statusCode(200)
                .body("listAsAnnounced", equalTo(true))
                .body("resultReproduced", equalTo(true));
        assertThat(anybody().get(DRAWS + "/{id}/result-export", id).asString().lines())
                .hasSize(1 + 1 + 2);
        anybody()
                .get(DRAWS + "/{id}/result", id)
                .then()
                .body("colour", equalTo(List.of("RED", "GREEN", "GREEN")))
                .body("[0].uscc", equalTo(plants.getFirst()))
                .body("[0].officers.size()", equalTo(2));
    }

    @Test
    void what_is_drawn_becomes_tasks_of_the_officers() {
        var id = announced(area, announcement(area));
        step(area, id, 1, "result", Map.of()).statusCode(200);

        supervisorOf(area)
                .queryParam("drawId", id)
                .get(TASKS)
                .then()
                .body("size()", equalTo(3))
                .body("officers.flatten().size()", equalTo(6));
    }

    @Test
    void who_was_inspected_a_short_time_ago_may_be_left_out() {
        for (var plant : plants.subList(0, 2)) {
            var task = supervisorOf(area)
                    .body(Map.of(
                            "uscc", plant, "purpose", "检查", "dueOn", inDays(3).toString()))
                    .post(TASKS)
                    .then()
                    .extract()
                    .<String>path("id");
            system.inTransaction(() -> {
                tasks.done(UUID.fromString(task), UUID.randomUUID());
                return task;
            });
        }
        var announcement = announcement(area);
        announcement.put("notInspectedForDays", 90);

        announce(area, announcement).statusCode(201).body("excluded", equalTo(2));
    }

    @Test
    void nothing_is_announced_while_two_officers_could_not_be_sent_everywhere() {
        var elsewhere = freshArea();
        var plant = enterprises.knownIn(elsewhere);
        registered(elsewhere);
        keptAway(elsewhere, registered(elsewhere), plant);
        var announcement = announcement(area);
        announcement.put("areas", List.of(elsewhere));
        announcement.put("quotas", Map.of("yellow", Map.of("number", 1)));

        supervisorOf(elsewhere)
                .body(announcement)
                .post(DRAWS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/draw-without-officers"))
                .body("enterprises", equalTo(List.of(plant)));
    }
}
