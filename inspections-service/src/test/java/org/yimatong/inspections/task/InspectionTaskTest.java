package org.yimatong.inspections.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.calendar.DeadlinePassed;
import org.yimatong.inspections.caller.Actor;

class InspectionTaskTest {

    private static final Actor SUPERVISOR = new Actor("s", "supervisor");

    /** 2026-03-02 08:00 in Xi'an. */
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-03-02T00:00:00Z"), ZoneOffset.UTC);

    private final InspectionTask task = due("2026-03-31");

    @Test
    void officers_are_reminded_three_days_before_the_last_day_and_on_it() {
        assertThat(task.pass(Instant.parse("2026-03-28T00:59:59Z"))).isEmpty();

        assertThat(task.pass(Instant.parse("2026-03-28T01:00:00Z")))
                .extracting(TaskReminder::kind)
                .containsExactly(ReminderKind.DUE_SOON);
        assertThat(task.pass(Instant.parse("2026-03-31T01:00:00Z")))
                .extracting(TaskReminder::kind)
                .containsExactly(ReminderKind.LAST_DAY);
    }

    @Test
    void it_is_missed_when_its_last_day_is_over_in_shanghai() {
        task.pass(Instant.parse("2026-03-31T15:59:59Z"));
        assertThat(task.state()).isEqualTo(TaskState.OPEN);

        task.pass(Instant.parse("2026-03-31T16:00:00Z"));
        assertThat(task.state()).isEqualTo(TaskState.MISSED);
    }

    @Test
    void after_an_outage_everything_that_was_due_happens_once_dated_when_it_was_due() {
        var reminders = task.pass(Instant.parse("2026-05-01T00:00:00Z"));

        assertThat(reminders)
                .extracting(TaskReminder::dueAt)
                .containsExactly(Instant.parse("2026-03-28T01:00:00Z"), Instant.parse("2026-03-31T01:00:00Z"));
        assertThat(task.state()).isEqualTo(TaskState.MISSED);
        assertThat(task.pass(Instant.parse("2026-05-02T00:00:00Z"))).isEmpty();
    }

    @Test
    void a_task_of_one_day_has_one_reminder() {
        var ofOneDay = due("2026-03-02");

        assertThat(ofOneDay.pass(Instant.parse("2026-03-02T10:00:00Z")))
                .extracting(TaskReminder::kind)
                .containsExactly(ReminderKind.LAST_DAY);
    }

    @Test
    void nothing_is_due_any_more_once_it_is_done() {
        task.complete(UUID.randomUUID(), MONDAY.instant());

        assertThat(task.pass(Instant.parse("2026-05-01T00:00:00Z"))).isEmpty();
        assertThat(task.state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void a_missed_task_can_still_be_done_by_an_inspection_that_arrives_late() {
        task.pass(Instant.parse("2026-05-01T00:00:00Z"));

        task.complete(UUID.randomUUID(), Instant.parse("2026-05-02T00:00:00Z"));

        assertThat(task.state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void it_is_done_by_one_inspection_only() {
        var inspection = UUID.randomUUID();
        task.complete(inspection, MONDAY.instant());

        task.complete(inspection, MONDAY.instant().plusSeconds(60));
        assertThat(task.doneAt()).isEqualTo(MONDAY.instant());
        assertThatThrownBy(() -> task.complete(UUID.randomUUID(), MONDAY.instant()))
                .isInstanceOf(TaskStepRefused.class);
    }

    @Test
    void a_cancelled_task_is_not_done() {
        task.cancel(CancelCause.DECISION, "企业搬迁");

        assertThatThrownBy(() -> task.complete(UUID.randomUUID(), MONDAY.instant()))
                .isInstanceOf(TaskStepRefused.class);
    }

    @Test
    void no_task_is_opened_whose_last_day_is_over() {
        assertThatThrownBy(() -> due("2026-03-01")).isInstanceOf(DeadlinePassed.class);
    }

    private static InspectionTask due(String day) {
        var window = new TaskWindow(LocalDate.parse("2026-02-01"), LocalDate.parse(day));
        return InspectionTask.open(
                UUID.randomUUID(),
                null,
                new TaskSubject("91610117MA6TE0019E", "610117", "年度检查"),
                window,
                SUPERVISOR,
                MONDAY);
    }
}
