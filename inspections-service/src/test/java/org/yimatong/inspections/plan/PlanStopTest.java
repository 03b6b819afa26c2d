package org.yimatong.inspections.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.inspections.plan.PlanCallers.approved;
import static org.yimatong.inspections.plan.PlanCallers.freshArea;
import static org.yimatong.inspections.plan.PlanCallers.windows;
import static org.yimatong.inspections.plan.PlanCallers.yearOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SettableClock;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.testing.RealServers;

/** A plan is stopped while its tasks are being made. */
@QuarkusTest
@RealServers
class PlanStopTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Inject
    PlanService plans;

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SystemActions system;

    @Inject
    SettableClock clock;

    private final String area = freshArea();

    @BeforeEach
    void before_the_year_begins() {
        clock.set(Instant.parse("2026-12-01T04:00:00Z"));
    }

    @AfterEach
    void the_time_of_day() {
        clock.reset();
    }

    @Test
    void an_enterprise_that_becomes_known_while_the_plan_is_stopped_gets_no_task_of_it() {
        var plan = approved(area, yearOf(area));
        var known = enterprises.knownIn(area);
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(windows(area, plan, "OPEN")).hasSize(2));

        var late = system.inTransaction(() -> {
            plans.stop(UUID.fromString(plan), ExpectedVersion.of("\"2\""), "由专项行动代替");
            var another = enterprises.knownIn(area);
            await().atMost(LONG).until(() -> isFollowed(another) || somebodyWaits());
            return another;
        });

        await().atMost(LONG).until(() -> isFollowed(late));
        assertThat(windows(area, plan, "OPEN")).isEmpty();
        assertThat(windows(area, plan, "CANCELLED")).hasSize(2);
        assertThat(known).isNotEqualTo(late);
    }

    private boolean isFollowed(String uscc) {
        return system.count("select count(*) from plan_check where uscc = :uscc", Map.of("uscc", uscc)) == 0;
    }

    private boolean somebodyWaits() {
        return system.count("select count(*) from pg_locks where not granted", Map.of()) > 0;
    }
}
