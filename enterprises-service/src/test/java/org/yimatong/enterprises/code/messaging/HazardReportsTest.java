package org.yimatong.enterprises.code.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.events.hazards.v1.DutyEvents.ResponsibilityTaskMissed;
import org.yimatong.events.hazards.v1.DutyEvents.SourceDeregistered;
import org.yimatong.events.hazards.v1.HazardEvent.SourceLevelSet;
import org.yimatong.events.hazards.v1.SpecialOperationEvents.SpecialOperationEnded;
import org.yimatong.events.hazards.v1.SpecialOperationEvents.SpecialOperationOverdue;
import org.yimatong.events.hazards.v1.TailingsEvents.TailingsWarningChanged;

class HazardReportsTest {

    private static final String USCC = "91350100M000100Y43";

    @Test
    void the_level_of_a_hazard_source_is_no_fact_for_a_code() {
        var set = new SourceLevelSet(
                UUID.randomUUID(),
                Instant.now(),
                USCC,
                UUID.randomUUID(),
                3,
                "610117",
                "HS-001",
                "液氯罐区",
                1,
                2,
                "ASSESSED",
                UUID.randomUUID(),
                LocalDate.parse("2026-03-02"));

        assertThat(HazardReports.of(set)).isEmpty();
    }

    @Test
    void work_beyond_its_permit_and_the_warning_of_a_pond_are_no_facts_for_a_code_yet() {
        var now = Instant.now();
        var id = UUID.randomUUID();

        assertThat(HazardReports.of(new SpecialOperationOverdue(
                        id, now, "91350100M000100Y43", id, 4, "610117", "HOT_WORK", "FIRST", "DH-1", now)))
                .isEmpty();
        assertThat(HazardReports.of(new SpecialOperationEnded(
                        id, now, "91350100M000100Y43", id, 5, "610117", "HOT_WORK", "FIRST", "DH-1", "COMPLETED")))
                .isEmpty();
        assertThat(HazardReports.of(new TailingsWarningChanged(
                        id, now, "91350100M000100Y43", id, 5, "610117", "王家沟尾矿库", 4, "RED", "NONE", "1")))
                .isEmpty();
    }

    @Test
    void neither_is_its_end_nor_a_missed_task_of_a_responsible_person() {
        var ended = new SourceDeregistered(
                UUID.randomUUID(),
                Instant.now(),
                USCC,
                UUID.randomUUID(),
                4,
                "610117",
                "HS-001",
                "液氯罐区",
                2,
                UUID.randomUUID());
        var day = LocalDate.parse("2026-03-08");
        var missed = new ResponsibilityTaskMissed(
                UUID.randomUUID(),
                Instant.now(),
                USCC,
                UUID.randomUUID(),
                2,
                "610117",
                "HS-001",
                "WEEKLY_CHECK",
                "OPERATION",
                day.minusDays(6),
                day,
                Instant.now());

        assertThat(HazardReports.of(ended)).isEmpty();
        assertThat(HazardReports.of(missed)).isEmpty();
    }
}
