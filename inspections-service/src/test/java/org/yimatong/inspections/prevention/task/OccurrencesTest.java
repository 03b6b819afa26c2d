package org.yimatong.inspections.prevention.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.prevention.ChainExamples.PREVENTION;
import static org.yimatong.inspections.prevention.ChainExamples.id;
import static org.yimatong.inspections.prevention.ChainExamples.stoppageOf;
import static org.yimatong.inspections.prevention.ChainExamples.taskOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SettableClock;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.prevention.ChainExamples;
import org.yimatong.testing.RealServers;

/** Monday, 2026-03-02, 08:00 in Asia/Shanghai is midnight UTC; days begin at 16:00 UTC. */
@QuarkusTest
@RealServers
class OccurrencesTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SettableClock clock;

    @Inject
    OccurrenceClock occurrenceClock;

    @Inject
    SystemActions system;

    private String plant;
    private ChainExamples chain;

    @BeforeEach
    void a_chain_on_a_monday_morning() {
        clock.set(MONDAY.minusSeconds(60));
        plant = enterprises.knownIn(GAOLING);
        chain = ChainExamples.filedBy(plant);
    }

    @AfterEach
    void the_time_of_day_again() {
        clock.reset();
    }

    @Test
    void a_day_without_a_check_is_missed_once_however_often_the_clock_looks() {
        var task = chain.task(Map.of());
        at(MONDAY.plusSeconds(60));
        assertThat(states(task)).containsExactly("OPEN");

        at(MONDAY.plus(Duration.ofHours(17)));
        at(MONDAY.plus(Duration.ofHours(18)));

        assertThat(states(task)).containsExactly("MISSED", "OPEN");
        assertThat(missedMarks()).isEqualTo(1);
    }

    @Test
    void after_an_outage_of_three_days_each_of_them_is_missed_once_although_two_clocks_look() {
        var task = chain.task(Map.of());
        clock.set(MONDAY.plus(Duration.ofDays(3)));

        IntStream.range(0, 4).parallel().forEach(_ -> round());

        assertThat(states(task)).containsExactly("MISSED", "MISSED", "MISSED", "OPEN");
        assertThat(missedMarks()).isEqualTo(3);
    }

    @Test
    void a_check_in_time_counts_however_late_its_record_comes_and_the_mark_stays() {
        var task = chain.task(Map.of());
        at(MONDAY.plus(Duration.ofDays(2)));
        assertThat(states(task)).containsExactly("MISSED", "MISSED", "OPEN");

        chain.record(task, MONDAY.plus(Duration.ofHours(1)), "NORMAL");
        chain.record(task, MONDAY.plus(Duration.ofDays(2)).minusSeconds(5), "NOT_IN_OPERATION");

        assertThat(states(task)).containsExactly("DONE", "MISSED", "DONE");
        officerOf(plant)
                .queryParam("taskId", task)
                .queryParam("state", "DONE")
                .get(PREVENTION + "occurrences")
                .then()
                .body("missedAt.size()", equalTo(2))
                .body("[0].missedAt", startsWith("2026-03-04"));
    }

    @Test
    void nothing_is_missed_while_the_unit_is_stopped() {
        var task = chain.task(Map.of());
        var stoppage = id();
        var stopped = MONDAY.plus(Duration.ofHours(20));
        chain.put("stoppages", stoppage, stoppageOf(chain.unit, stopped, stopped.plus(Duration.ofDays(2))))
                .statusCode(201);

        at(MONDAY.plus(Duration.ofHours(17).plusDays(3)));

        assertThat(states(task)).containsExactly("MISSED", "SUSPENDED", "SUSPENDED", "MISSED", "OPEN");

        chain.amend("stoppages", stoppage, 1, stoppageOf(chain.unit, stopped, stopped.plus(Duration.ofDays(1))))
                .statusCode(200);
        assertThat(states(task)).containsExactly("MISSED", "SUSPENDED", "MISSED", "MISSED", "OPEN");
        assertThat(missedMarks()).isEqualTo(3);
    }

    @Test
    void a_deleted_task_is_due_no_more() {
        var task = chain.task(Map.of());
        at(MONDAY.plusSeconds(60));

        chain.delete("tasks", task, 1).statusCode(200);
        at(MONDAY.plus(Duration.ofDays(3)));

        assertThat(states(task)).containsExactly("DROPPED");
    }

    @Test
    void another_cycle_holds_from_now_on_and_planning_is_no_change_of_the_task() {
        var task = chain.task(Map.of());
        at(MONDAY.plus(Duration.ofDays(1)));
        var weekly = taskOf(chain.measure);
        weekly.put("cycle", 7);

        chain.amend("tasks", task, 1, weekly).statusCode(200).header("ETag", "\"2\"");
        at(MONDAY.plus(Duration.ofDays(8)));

        assertThat(states(task)).containsExactly("MISSED", "MISSED", "OPEN");
    }

    private void at(Instant instant) {
        clock.set(instant);
        round();
    }

    private void round() {
        while (occurrenceClock.round()) {
            // until nothing is left to do
        }
    }

    private List<String> states(String task) {
        return officerOf(plant)
                .queryParam("taskId", task)
                .get(PREVENTION + "occurrences")
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    private long missedMarks() {
        return system.count(
                "select count(*) from audit_entry where action = 'check-missed' and uscc = :uscc",
                Map.of("uscc", plant));
    }
}
