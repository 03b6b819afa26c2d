package org.yimatong.inspections.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.DeadlinePassed;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.kit.precondition.Versioned;

/** That an enterprise is to be looked at within a window of days, by two officers. */
@Entity
public class InspectionTask implements Versioned {

    @Id
    private UUID id;

    @Embedded
    private @Nullable TaskOrigin origin;

    private String uscc;
    private String area;
    private String purpose;

    @Embedded
    private TaskWindow window;

    /** When the clock has to look at it; none unless it is open. */
    private @Nullable Instant nextAt;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    @Embedded
    private @Nullable TaskOfficers officers;

    private @Nullable UUID inspectionId;
    private @Nullable Instant doneAt;

    @Embedded
    private @Nullable Cancellation cancellation;

    private Instant madeAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "maker_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "maker_name"))
    private Actor maker;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected InspectionTask() {}

    /** @throws DeadlinePassed if its last day is over */
    static InspectionTask open(
            UUID id, @Nullable TaskOrigin origin, TaskSubject subject, TaskWindow window, Actor maker, Clock clock) {
        LegalCalendar.requireNotPassed(window.dueOn(), clock);
        var task = new InspectionTask();
        task.id = id;
        task.origin = origin;
        task.uscc = subject.uscc();
        task.area = subject.area();
        task.purpose = subject.purpose();
        task.window = window;
        task.state = TaskState.OPEN;
        task.maker = maker;
        task.madeAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        task.nextAt = window.nextAfter(task.madeAt).orElseThrow();
        return task;
    }

    /** @throws TaskStepRefused unless it is open */
    void assign(@Nullable TaskOfficers two) {
        if (state != TaskState.OPEN) {
            throw new TaskStepRefused(state);
        }
        officers = two;
    }

    /**
     * An inspection was made for it. The same inspection once more changes nothing.
     *
     * @throws TaskStepRefused if another one was, or the task is cancelled
     */
    void complete(UUID inspection, Instant now) {
        if (inspection.equals(inspectionId)) {
            return;
        }
        become(TaskState.DONE);
        inspectionId = inspection;
        doneAt = now;
    }

    /** @throws TaskStepRefused unless it is open */
    void cancel(CancelCause cause, @Nullable String reason) {
        become(TaskState.CANCELLED);
        cancellation = new Cancellation(cause, reason);
    }

    /** Its plan wants it again. */
    void reinstate(Instant now) {
        become(TaskState.OPEN);
        cancellation = null;
        nextAt = window.nextAfter(now).orElseThrow();
    }

    /** The enterprise belongs to another area now. */
    void moveTo(String another) {
        area = another;
    }

    /** Everything that is due by now happens, each at its own instant, however late we look: answers the reminders. */
    List<TaskReminder> pass(Instant now) {
        var reminders = new ArrayList<TaskReminder>();
        while (nextAt != null && !nextAt.isAfter(now)) {
            var dueAt = nextAt;
            if (dueAt.equals(window.missedAt())) {
                become(TaskState.MISSED);
            } else {
                reminders.add(new TaskReminder(this, window.reminderAt(dueAt), dueAt, now));
                nextAt = window.nextAfter(dueAt).orElseThrow();
            }
        }
        return reminders;
    }

    private void become(TaskState next) {
        if (!state.next().contains(next)) {
            throw new TaskStepRefused(state);
        }
        state = next;
        nextAt = null;
    }

    public UUID id() {
        return id;
    }

    public Optional<TaskOrigin> origin() {
        return Optional.ofNullable(origin);
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    public String purpose() {
        return purpose;
    }

    public TaskWindow window() {
        return window;
    }

    public TaskState state() {
        return state;
    }

    public Optional<TaskOfficers> officers() {
        return Optional.ofNullable(officers);
    }

    /** By which it was done; the inspection itself may arrive later. */
    public @Nullable UUID inspectionId() {
        return inspectionId;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }

    public Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    @Override
    public long version() {
        return version;
    }
}
