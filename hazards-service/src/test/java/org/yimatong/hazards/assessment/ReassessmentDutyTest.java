package org.yimatong.hazards.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.grading.Grader;
import org.yimatong.hazards.grading.Holding;
import org.yimatong.hazards.grading.UnitInventory;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.source.SourceExamples;

class ReassessmentDutyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final HazardSource source = SourceExamples.aSource();
    private final ReassessmentDuty duty = new ReassessmentDuty(source);

    @Test
    void it_is_due_when_three_years_are_over_as_the_calendar_of_china_counts_days() {
        duty.renew(assessedOn("2024-02-29"), List.of());

        assertThat(duty.cause()).isEqualTo(ReassessmentCause.THREE_YEARS);
        assertThat(duty.dueAt()).isEqualTo(Instant.parse("2027-02-28T16:00:00Z"));
        assertThat(duty.dueSince()).isNull();
    }

    @Test
    void late_notice_does_not_change_since_when_it_is_due() {
        duty.renew(assessedOn("2022-05-01"), List.of());

        duty.markDue();

        assertThat(duty.dueSince()).isEqualTo(Instant.parse("2025-05-01T16:00:00Z"));
    }

    @Test
    void what_happened_makes_it_due_at_once() {
        duty.renew(assessedOn("2026-01-10"), List.of());

        duty.trigger(ReassessmentCause.CONSTRUCTION, LocalDate.parse("2026-11-20"), NOW);

        assertThat(duty.cause()).isEqualTo(ReassessmentCause.CONSTRUCTION);
        assertThat(duty.dueAt()).isEqualTo(NOW);
        assertThat(duty.dueSince()).isEqualTo(NOW);
    }

    @Test
    void what_is_due_already_stays_due_since_then_for_what_happened() {
        duty.renew(assessedOn("2022-05-01"), List.of());

        duty.trigger(ReassessmentCause.ACCIDENT, LocalDate.parse("2026-11-20"), NOW);

        assertThat(duty.cause()).isEqualTo(ReassessmentCause.ACCIDENT);
        assertThat(duty.dueSince()).isEqualTo(Instant.parse("2025-05-01T16:00:00Z"));
    }

    @Test
    void an_assessment_answers_for_what_happened_up_to_its_day_only() {
        var construction = happened(ReassessmentCause.CONSTRUCTION, "2026-11-10");
        duty.trigger(construction.cause(), construction.happenedOn(), construction.recordedAt());

        duty.renew(assessedOn("2026-11-09"), List.of(construction));
        assertThat(duty.dueSince()).isEqualTo(NOW);

        duty.renew(assessedOn("2026-11-10"), List.of());
        assertThat(duty.dueSince()).isNull();
        assertThat(duty.dueAt()).isEqualTo(Instant.parse("2029-11-10T16:00:00Z"));
    }

    @Test
    void an_assessment_older_than_what_happened_renews_the_three_years_all_the_same() {
        var accident = happened(ReassessmentCause.ACCIDENT, "2026-11-20");
        duty.renew(assessedOn("2022-05-01"), List.of());
        duty.trigger(accident.cause(), accident.happenedOn(), accident.recordedAt());

        duty.renew(assessedOn("2026-11-19"), List.of(accident));

        assertThat(duty.cause()).isEqualTo(ReassessmentCause.ACCIDENT);
        assertThat(duty.dueSince()).isEqualTo(NOW);
    }

    @Test
    void what_an_assessment_answers_for_is_the_cause_no_longer_if_something_else_happened_later() {
        var construction = happened(ReassessmentCause.CONSTRUCTION, "2026-11-10");
        var accident = happened(ReassessmentCause.ACCIDENT, "2026-11-20");
        duty.trigger(construction.cause(), construction.happenedOn(), construction.recordedAt());
        duty.trigger(accident.cause(), accident.happenedOn(), accident.recordedAt());

        duty.renew(assessedOn("2026-11-15"), List.of(accident));

        assertThat(duty.cause()).isEqualTo(ReassessmentCause.ACCIDENT);
        assertThat(duty.triggeredOn()).isEqualTo("2026-11-20");
    }

    private ReassessmentTrigger happened(ReassessmentCause cause, String day) {
        return ReassessmentTrigger.of(source, cause, LocalDate.parse(day), "新增储罐", new Actor("1", "inspector"), CLOCK);
    }

    private Assessment assessedOn(String day) {
        var chlorine = new Holding("/units/0/substances/0", "氯", List.of(), "20", null, null);
        var grading = Grader.grade(0, List.of(new UnitInventory("/units/0", "罐区", List.of(chlorine))));
        return Assessment.of(source, LocalDate.parse(day), "评估机构", grading, new Actor("1", "inspector"), CLOCK);
    }
}
