package org.yimatong.inspections.draw.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.draw.rest.DrawCallers.announce;
import static org.yimatong.inspections.draw.rest.DrawCallers.announcement;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.officer.OfficerExamples.OFFICERS;
import static org.yimatong.inspections.officer.OfficerExamples.registered;
import static org.yimatong.inspections.plan.PlanCallers.freshArea;
import static org.yimatong.inspections.plan.PlanCallers.supervisorOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.CodeExamples;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

/** Who may be drawn. */
@QuarkusTest
@RealServers
class CandidatesTest {

    private static final String INSPECTED = """
            insert into inspection (id, uscc, area, visit, begun_at, certificates, filer_subject, filer_name,
                received_at, state, entries, closing, addenda, version)
            values (gen_random_uuid(), :uscc, :area, '{}', :day, array['1', '2'], 's', 'n',
                now(), 'CONCLUDED', 1, '{}', 0, 2)
            """;

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    CodeExamples codes;

    @Inject
    SystemActions system;

    private final String area = freshArea();
    private String plant;
    private String officer;

    @BeforeEach
    void a_red_enterprise_and_two_officers() {
        plant = enterprises.knownIn(area);
        codes.show(plant, area, "RED", 1, Instant.now());
        officer = registered(area);
        registered(area);
    }

    @Test
    void who_was_inspected_without_a_task_a_short_time_ago_is_left_out_too() {
        inspected(plant, 20);
        var longAgo = enterprises.knownIn(area);
        codes.show(longAgo, area, "RED", 1, Instant.now());
        inspected(longAgo, 100);
        var announcement = announcement(area);
        announcement.put("notInspectedForDays", 90);

        announce(area, announcement).statusCode(201).body("excluded", equalTo(1));
    }

    @Test
    void a_conflict_of_interest_that_begins_within_the_window_counts() {
        supervisorOf(area)
                .body(Map.of(
                        "uscc", plant, "reason", "将任职", "firstDay", inDays(20).toString()))
                .post(OFFICERS + "/{id}/conflicts", officer)
                .then()
                .statusCode(201);
        var before = announcement(area);
        before.put("dueOn", inDays(19).toString());

        announce(area, before).statusCode(201);
        announce(area, announcement(area))
                .statusCode(409)
                .body("type", equalTo("/problems/draw-without-officers"))
                .body("enterprises", equalTo(List.of(plant)));
    }

    @Test
    void a_share_is_told_in_hundredths_of_a_hundredth_at_most() {
        var announcement = announcement(area);
        announcement.put("quotas", Map.of("red", Map.of("share", new BigDecimal("1E-20"))));

        announce(area, announcement).statusCode(422).body("errors[0].pointer", equalTo("/quotas/red/share"));
    }

    private void inspected(String uscc, int daysAgo) {
        system.inTransaction(() -> system.update(
                INSPECTED,
                Map.of("uscc", uscc, "area", area, "day", Instant.now().minus(Duration.ofDays(daysAgo)))));
    }
}
