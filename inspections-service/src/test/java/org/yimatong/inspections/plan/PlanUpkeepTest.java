package org.yimatong.inspections.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.inspections.plan.PlanCallers.PLANS;
import static org.yimatong.inspections.plan.PlanCallers.approved;
import static org.yimatong.inspections.plan.PlanCallers.drafted;
import static org.yimatong.inspections.plan.PlanCallers.freshArea;
import static org.yimatong.inspections.plan.PlanCallers.supervisorOf;
import static org.yimatong.inspections.plan.PlanCallers.windows;
import static org.yimatong.inspections.plan.PlanCallers.yearOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.inspections.SettableClock;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.CodeExamples;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.testing.RealServers;

/** Tasks follow their plan, by the clock of the test. */
@QuarkusTest
@RealServers
class PlanUpkeepTest {

    private static final String WHOLE_YEAR = "2027-01-01/2027-12-31";
    private static final List<String> HALVES = List.of("2027-01-01/2027-07-01", "2027-07-02/2027-12-31");

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    CodeExamples codes;

    @Inject
    KnownEnterprises known;

    @Inject
    SystemActions system;

    @Inject
    SettableClock clock;

    private final String area = freshArea();
    private String uscc;

    @BeforeEach
    void an_enterprise_with_a_green_code() {
        on("2026-12-01");
        uscc = enterprises.knownIn(area);
        code("GREEN", 1, "2026-12-01");
    }

    @AfterEach
    void the_time_of_day() {
        clock.reset();
    }

    @Test
    void an_approved_plan_makes_the_tasks_of_each_colour_and_makes_them_once() {
        var red = enterprises.knownIn(area);
        codes.show(red, area, "RED", 1, clock.instant());
        var plan = approved(area, yearOf(area));

        untilOpen(
                plan,
                "2027-01-01/2027-04-01",
                WHOLE_YEAR,
                "2027-04-02/2027-07-01",
                "2027-07-02/2027-09-30",
                "2027-10-01/2027-12-31");

        codes.show(red, area, "YELLOW", 2, clock.instant());
        codes.show(red, area, "RED", 3, clock.instant());
        untilOpen(
                plan,
                "2027-01-01/2027-04-01",
                WHOLE_YEAR,
                "2027-04-02/2027-07-01",
                "2027-07-02/2027-09-30",
                "2027-10-01/2027-12-31");
    }

    @Test
    void a_draft_sends_nobody_anywhere() {
        var draft = drafted(area, yearOf(area));
        var inForce = approved(area, yearOf(area));

        untilOpen(inForce, WHOLE_YEAR);
        assertThat(windows(area, draft, "OPEN")).isEmpty();
    }

    @Test
    void a_worse_colour_adds_visits_that_lie_ahead_and_what_has_begun_stays() {
        var plan = approved(area, yearOf(area));
        untilOpen(plan, WHOLE_YEAR);

        on("2027-03-01");
        code("YELLOW", 2, "2027-03-01");

        untilOpen(plan, HALVES.getLast(), WHOLE_YEAR);
    }

    @Test
    void a_better_colour_takes_back_what_has_not_begun_and_a_worse_one_brings_it_again() {
        code("YELLOW", 2, "2026-12-01");
        var plan = approved(area, yearOf(area));
        untilOpen(plan, HALVES.toArray(String[]::new));

        on("2027-03-01");
        code("GREEN", 3, "2027-03-01");
        untilOpen(plan, HALVES.getFirst());
        assertThat(windows(area, plan, "CANCELLED")).containsExactly(HALVES.getLast());

        code("YELLOW", 4, "2027-03-01");
        untilOpen(plan, HALVES.toArray(String[]::new));
    }

    @Test
    void news_that_is_heard_late_counts_from_its_own_day() {
        var plan = approved(area, yearOf(area));
        untilOpen(plan, WHOLE_YEAR);

        on("2027-07-09");
        code("YELLOW", 2, "2027-06-30");

        untilOpen(plan, HALVES.getLast(), WHOLE_YEAR);
    }

    @Test
    void an_enterprise_that_is_new_gets_the_present_window_too() {
        var plan = approved(area, yearOf(area));
        untilOpen(plan, WHOLE_YEAR);

        on("2027-08-01");
        enterprises.knownIn(area);

        untilOpen(plan, HALVES.getLast(), WHOLE_YEAR);
    }

    @Test
    void an_enterprise_that_is_closed_is_visited_no_more() {
        var plan = approved(area, yearOf(area));
        untilOpen(plan, WHOLE_YEAR);

        on("2027-08-01");
        system.inTransaction(() -> {
            known.learn(new EnterpriseChanged(
                    UUID.randomUUID(), clock.instant(), uscc, 2, "渭滨化工厂", "PRODUCTION", area, "CLOSED"));
            return uscc;
        });

        untilOpen(plan);
    }

    @Test
    void a_plan_that_is_stopped_leaves_no_open_task() {
        var plan = approved(area, yearOf(area));
        untilOpen(plan, WHOLE_YEAR);

        supervisorOf(area)
                .header("If-Match", "\"2\"")
                .body(Map.of("reason", "由专项行动代替"))
                .put(PLANS + "/{id}/stop", plan)
                .then()
                .statusCode(200);

        assertThat(windows(area, plan, "OPEN")).isEmpty();
        assertThat(windows(area, plan, "CANCELLED")).containsExactly(WHOLE_YEAR);
    }

    private void untilOpen(String plan, String... expected) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(windows(area, plan, "OPEN")).containsExactlyInAnyOrder(expected));
    }

    private void code(String status, long version, String day) {
        codes.show(uscc, area, status, version, noon(day));
    }

    private void on(String day) {
        clock.set(noon(day));
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T04:00:00Z");
    }
}
