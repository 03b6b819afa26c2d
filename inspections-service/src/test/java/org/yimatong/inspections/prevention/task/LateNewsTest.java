package org.yimatong.inspections.prevention.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.prevention.ChainExamples.PREVENTION;
import static org.yimatong.inspections.prevention.ChainExamples.id;
import static org.yimatong.inspections.prevention.ChainExamples.recordOf;
import static org.yimatong.inspections.prevention.ChainExamples.stoppageOf;
import static org.yimatong.inspections.prevention.ChainExamples.unitOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SettableClock;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.prevention.ChainExamples;
import org.yimatong.testing.RealServers;

/** Whatever order things become known in, what became of a check follows from them. Monday is 2026-03-02. */
@QuarkusTest
@RealServers
class LateNewsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SettableClock clock;

    @Inject
    OccurrenceClock occurrenceClock;

    @Inject
    SystemActions system;

    @Inject
    EntityManager database;

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
    void a_check_made_before_its_task_was_deleted_counts_although_its_record_comes_after() {
        var task = chain.task(Map.of());
        var wednesday = MONDAY.plus(Duration.ofDays(2));
        at(wednesday);
        chain.delete("tasks", task, 1).statusCode(200);

        chain.record(task, MONDAY.plus(Duration.ofHours(1)), "NORMAL");

        assertThat(states(task)).startsWith("DONE");
        chain.put("records", id(), recordOf(task, wednesday.plusSeconds(1), "NORMAL"))
                .statusCode(422)
                .body("errors.code", contains("unknown-parent"));
    }

    @Test
    void a_stoppage_stays_one_of_its_unit_else_that_would_stay_excused() {
        var another = id();
        var stoppage = id();
        chain.put("units", another, unitOf(chain.hazardCode)).statusCode(201);
        chain.put("stoppages", stoppage, stoppageOf(chain.unit, MONDAY, MONDAY.plus(Duration.ofDays(2))))
                .statusCode(201);

        chain.amend("stoppages", stoppage, 1, stoppageOf(another, MONDAY, MONDAY.plus(Duration.ofDays(2))))
                .statusCode(422)
                .body("errors.code", contains("unit-fixed"));
    }

    @Test
    void the_clock_leaves_an_enterprise_alone_that_is_just_telling_of_a_stoppage() {
        var task = chain.task(Map.of());
        clock.set(MONDAY.plus(Duration.ofDays(3)));

        var opened = system.inTransaction(() -> {
            database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:chain, 0)) as text)")
                    .setParameter("chain", "chain-of-" + plant)
                    .getSingleResult();
            CompletableFuture.runAsync(occurrenceClock::round).join();
            return states(task);
        });
        chain.put("stoppages", id(), stoppageOf(chain.unit, MONDAY, MONDAY.plus(Duration.ofDays(9))))
                .statusCode(201);
        round();

        assertThat(opened).isEmpty();
        assertThat(states(task)).startsWith("SUSPENDED", "SUSPENDED", "SUSPENDED");
        assertThat(system.count(
                        "select count(*) from audit_entry where action = 'check-missed' and uscc = :uscc",
                        Map.of("uscc", plant)))
                .isZero();
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
}
