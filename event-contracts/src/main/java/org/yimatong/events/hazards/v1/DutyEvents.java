package org.yimatong.events.hazards.v1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.yimatong.events.EventType;

/** What became of what enterprises owe for their major hazard sources. */
public final class DutyEvents {

    private DutyEvents() {}

    /**
     * A source is no major hazard source any more (核销).
     *
     * @param version rises with every event of this source; a reader ignores older ones
     * @param area supervision area of the enterprise
     * @param source code of the source
     * @param formerLevel one (greatest) to four
     * @param deregistrationId the application that was granted
     */
    @EventType("org.yimatong.hazards.source-deregistered.v1")
    public record SourceDeregistered(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID sourceId,
            long version,
            String area,
            String source,
            String name,
            int formerLevel,
            UUID deregistrationId)
            implements HazardEvent {}

    /**
     * A responsible person of a major hazard source did not do in time what is to be done again and again.
     *
     * @param version rises with every event of this task; a reader ignores older ones
     * @param area supervision area of the enterprise
     * @param source code of the major hazard source
     * @param task {@code WEEKLY_CHECK}, {@code QUARTERLY_CHECK}, {@code HOLIDAY_CHECK}, {@code SPECIAL_PLAN_DRILL} or
     *     {@code ON_SITE_PLAN_DRILL}
     * @param role {@code TECHNICAL} or {@code OPERATION}
     * @param firstDay of the period in which it was to be done
     * @param lastDay of that period
     * @param missedAt the first instant after it
     */
    @EventType("org.yimatong.hazards.responsibility-task-missed.v1")
    public record ResponsibilityTaskMissed(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID taskId,
            long version,
            String area,
            String source,
            String task,
            String role,
            LocalDate firstDay,
            LocalDate lastDay,
            Instant missedAt)
            implements HazardEvent {}

    /**
     * A responsible person of a major hazard source did what is to be done again and again, and that was written down.
     *
     * @param version rises with every event of this task; a reader ignores older ones
     * @param area supervision area of the enterprise
     * @param source code of the major hazard source
     * @param task as in {@link ResponsibilityTaskMissed}
     * @param role {@code TECHNICAL} or {@code OPERATION}
     * @param firstDay of the period in which it was to be done
     * @param lastDay of that period
     * @param late whether that was written down after the period, so that it had been missed
     */
    @EventType("org.yimatong.hazards.responsibility-task-done.v1")
    public record ResponsibilityTaskDone(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID taskId,
            long version,
            String area,
            String source,
            String task,
            String role,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate doneOn,
            boolean late)
            implements HazardEvent {}
}
