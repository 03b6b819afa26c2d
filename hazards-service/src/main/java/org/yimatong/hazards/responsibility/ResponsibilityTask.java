package org.yimatong.hazards.responsibility;

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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.CalendarPeriod;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.source.SourceRef;
import org.yimatong.kit.precondition.Versioned;
import org.yimatong.kit.problem.InvalidInput;

/** What a responsible person has to do for a hazard source within one period (包保履职任务). */
@Entity
public class ResponsibilityTask implements Versioned {

    @Id
    private UUID id;

    @Embedded
    private SourceRef source;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    private UUID personId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.OPEN;

    private @Nullable Instant missedAt;
    private boolean succeeded;
    private @Nullable LocalDate doneOn;
    private @Nullable String found;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable WeeklyAnswers answers;

    private @Nullable Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorder_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorder_name"))
    private @Nullable Actor recorder;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ResponsibilityTask() {}

    /** What whoever answers now has to do in the period. */
    ResponsibilityTask(SourceRef source, TaskKind kind, UUID person, CalendarPeriod period) {
        this.id = UUID.randomUUID();
        this.source = source;
        this.kind = kind;
        this.personId = person;
        this.firstDay = period.firstDay();
        this.lastDay = period.lastDay();
        this.dueAt = LegalCalendar.endOf(period.lastDay());
    }

    /** Whether its period is over, and the next one was not asked for yet. */
    boolean isOver(Instant now) {
        return !succeeded && !now.isBefore(dueAt);
    }

    /** Its period is over: it is missed unless it was done. Dated when it was over, however late we notice. */
    void pass() {
        succeeded = true;
        if (state == TaskState.OPEN) {
            become(TaskState.MISSED);
            missedAt = dueAt;
        }
    }

    /** The same, for the period that follows. */
    ResponsibilityTask successor(CalendarPeriod next) {
        return new ResponsibilityTask(source, kind, personId, next);
    }

    /** Another one answers for it now; who answered for one that is over stays. */
    void handOver(UUID successorInRole) {
        personId = successorInRole;
    }

    /**
     * It was done. In time only if that is written down in time.
     *
     * @throws InvalidInput if it was done before its period or in the future, or the ten answers are not as they should
     * @throws TaskStepRefused if it was done already, or is not asked for any more
     */
    void record(TaskRecord entry, Actor enterprise, Clock clock) {
        entry.requireWithin(firstDay, LegalCalendar.today(clock));
        var complete = entry.answersFor(kind);
        become(state == TaskState.MISSED ? TaskState.LATE : TaskState.DONE);
        doneOn = entry.doneOn();
        found = entry.found();
        answers = complete;
        recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        recorder = enterprise;
    }

    /** It is not asked for any more, and no other one follows. */
    void lapse() {
        succeeded = true;
        if (state == TaskState.OPEN) {
            become(TaskState.LAPSED);
        }
    }

    private void become(TaskState next) {
        if (!state.next().contains(next)) {
            throw new TaskStepRefused(state);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public SourceRef source() {
        return source;
    }

    public TaskKind kind() {
        return kind;
    }

    public UUID personId() {
        return personId;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** The first instant after its period. */
    public Instant dueAt() {
        return dueAt;
    }

    public TaskState state() {
        return state;
    }

    /** Null if it was not missed, or if the clock has not noticed yet. */
    public @Nullable Instant missedAt() {
        return missedAt;
    }

    public @Nullable LocalDate doneOn() {
        return doneOn;
    }

    public @Nullable String found() {
        return found;
    }

    public @Nullable WeeklyAnswers answers() {
        return answers;
    }

    public @Nullable Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Actor recorder() {
        return recorder;
    }

    @Override
    public long version() {
        return version;
    }
}
