package org.yimatong.hazards.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.calendar.CalendarPeriod;
import org.yimatong.hazards.calendar.CalendarPeriod.Rhythm;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.source.SourceExamples;
import org.yimatong.hazards.source.SourceRef;
import org.yimatong.kit.problem.InvalidInput;

class ResponsibilityTaskTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
    private static final CalendarPeriod WEEK = Rhythm.WEEK.holding(MONDAY);
    private static final Clock IN_TIME = at("2026-11-22T15:59:59Z");
    private static final Clock TOO_LATE = at("2026-11-22T16:00:00Z");
    private static final Actor ENTERPRISE = new Actor("1", "employee");

    private final ResponsibilityTask task = new ResponsibilityTask(
            SourceRef.of(SourceExamples.aSource()), TaskKind.WEEKLY_CHECK, UUID.randomUUID(), WEEK);

    @Test
    void a_weekly_check_is_due_when_the_week_is_over_in_china() {
        assertThat(task.dueAt()).isEqualTo("2026-11-22T16:00:00Z");
        assertThat(task.isOver(IN_TIME.instant())).isFalse();
        assertThat(task.isOver(TOO_LATE.instant())).isTrue();
    }

    @Test
    void what_is_written_down_in_time_is_done() {
        task.record(done(MONDAY), ENTERPRISE, IN_TIME);
        task.pass();

        assertThat(task.state()).isEqualTo(TaskState.DONE);
        assertThat(task.missedAt()).isNull();
        assertThatThrownBy(() -> task.record(done(MONDAY), ENTERPRISE, IN_TIME)).isInstanceOf(TaskStepRefused.class);
    }

    @Test
    void what_is_missed_stays_missed_when_it_is_done_late() {
        task.pass();
        assertThat(task.state()).isEqualTo(TaskState.MISSED);

        task.record(done(MONDAY), ENTERPRISE, TOO_LATE);

        assertThat(task.state()).isEqualTo(TaskState.LATE);
        assertThat(task.missedAt()).isEqualTo(task.dueAt());
    }

    @Test
    void the_next_week_follows() {
        var next = task.successor(Rhythm.WEEK.after(WEEK));

        assertThat(next.firstDay()).isEqualTo("2026-11-23");
        assertThat(next.personId()).isEqualTo(task.personId());
    }

    @Test
    void one_that_lapsed_is_not_over() {
        task.lapse();

        assertThat(task.state()).isEqualTo(TaskState.LAPSED);
        assertThat(task.isOver(TOO_LATE.instant())).isFalse();
    }

    @Test
    void the_day_lies_in_the_period_or_after_it() {
        assertThatThrownBy(() -> task.record(done(MONDAY.minusDays(1)), ENTERPRISE, IN_TIME))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> task.record(done(LocalDate.parse("2026-11-23")), ENTERPRISE, IN_TIME))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_phone_is_shown_masked() {
        assertThat(Phone.of("13812341234").masked()).isEqualTo("138****1234");
        assertThat(Phone.of("029-86912345")).hasToString("029****2345");
        assertThatThrownBy(() -> Phone.of("12345")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_lists_of_the_responsibility_system_are_whole() {
        assertThat(WeeklyItem.ALL).hasSize(10);
        assertThat(ResponsibilityDuty.ALL).hasSize(21);
    }

    private static TaskRecord done(LocalDate day) {
        var answers = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> new WeeklyAnswer(number, true, null))
                .toList();
        return new TaskRecord(day, "无异常", List.copyOf(answers));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
