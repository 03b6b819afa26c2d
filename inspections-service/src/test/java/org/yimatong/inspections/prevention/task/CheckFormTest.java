package org.yimatong.inspections.prevention.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.prevention.ChainExamples.id;
import static org.yimatong.inspections.prevention.ChainExamples.recordOf;
import static org.yimatong.inspections.prevention.ChainExamples.taskOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SettableClock;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.prevention.ChainExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class CheckFormTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SettableClock clock;

    private ChainExamples chain;

    @BeforeEach
    void a_chain_on_a_monday_morning() {
        clock.set(MONDAY.minusSeconds(60));
        chain = ChainExamples.filedBy(enterprises.knownIn(GAOLING));
    }

    @AfterEach
    void the_time_of_day_again() {
        clock.reset();
    }

    @Test
    void a_record_says_the_same_for_ever_and_not_of_the_future() {
        var task = chain.task(Map.of());
        clock.set(MONDAY.plus(Duration.ofHours(2)));
        var record = chain.record(task, MONDAY.plus(Duration.ofHours(1)), "DANGER_FOUND");

        chain.put("records", record, recordOf(task, MONDAY.plus(Duration.ofHours(1)), "DANGER_FOUND"))
                .statusCode(200);
        chain.put("records", record, recordOf(task, MONDAY.plus(Duration.ofHours(1)), "NORMAL"))
                .statusCode(409)
                .body("type", equalTo("/problems/element-id-taken"));
        chain.put("records", id(), recordOf(task, MONDAY.plus(Duration.ofHours(3)), "NORMAL"))
                .statusCode(422)
                .body("errors.code", contains("checked-in-future"));
    }

    @Test
    void a_rhythm_that_cannot_be_is_refused() {
        refused(Map.of("cycleUnit", "HOUR"), "/workStart");
        refused(Map.of("workStart", "08:00:00", "workEnd", "17:00:00"), "/workStart");
        refused(Map.of("cycleUnit", "HOUR", "cycle", 25, "workStart", "08:00:00", "workEnd", "17:00:00"), "/cycle");
        refused(Map.of("cycle", 0), "/cycle");
        refused(Map.of("duty", "OPERATOR"), "/dutyItem");
        refused(Map.of("duty", "PRINCIPAL", "dutyItem", 10), "/dutyItem");
        refused(Map.of("dutyItem", 1), "/dutyItem");
        chain.task(Map.of("duty", "OPERATOR", "dutyItem", 10));
    }

    private void refused(Map<String, ?> changes, String pointer) {
        var task = taskOf(chain.measure);
        task.putAll(changes);
        chain.put("tasks", id(), task).statusCode(422).body("errors.pointer", hasItem(pointer));
    }
}
