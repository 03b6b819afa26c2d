package org.yimatong.hazards.alarm;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.caller.Actor;

/** One entry in the history of an alarm's handling: who did what, when, and what came of it. Never changed. */
@Entity
@Immutable
@IdClass(AlarmStep.Key.class)
public class AlarmStep {

    /** The clock and the readings. */
    static final Actor SYSTEM = new Actor("system", "system");

    /** The step, by the version of its alarm after it. */
    record Key(UUID alarmId, long number) implements Serializable {}

    @Id
    private UUID alarmId;

    @Id
    private long number;

    @Enumerated(EnumType.STRING)
    private AlarmStepKind kind;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "actor_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "actor_name"))
    private Actor actor;

    private Instant takenAt;

    @Enumerated(EnumType.STRING)
    private AlarmState fromState;

    @Enumerated(EnumType.STRING)
    private AlarmState toState;

    private @Nullable String statement;

    private @Nullable String cause;

    private @Nullable String treatment;

    private @Nullable Instant shelvedUntil;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AlarmStep() {}

    AlarmStep(
            Alarm alarm,
            AlarmStepKind kind,
            AlarmState from,
            Actor actor,
            Instant takenAt,
            @Nullable String statement) {
        var handling = alarm.handling();
        this.alarmId = alarm.id();
        this.number = alarm.version();
        this.kind = kind;
        this.actor = actor;
        this.takenAt = takenAt.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        this.fromState = from;
        this.toState = handling.state();
        this.statement = statement;
        if (kind == AlarmStepKind.SHELVED && handling.shelving() != null) {
            this.shelvedUntil = handling.shelving().until();
        }
        if ((kind == AlarmStepKind.DISPOSAL_REPORTED || kind == AlarmStepKind.CLOSED) && handling.disposal() != null) {
            this.cause = handling.disposal().cause();
            this.treatment = handling.disposal().treatment();
        }
    }

    public long number() {
        return number;
    }

    public AlarmStepKind kind() {
        return kind;
    }

    public Actor actor() {
        return actor;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public AlarmState fromState() {
        return fromState;
    }

    public AlarmState toState() {
        return toState;
    }

    /** A reason or a comment. */
    public @Nullable String statement() {
        return statement;
    }

    public @Nullable String cause() {
        return cause;
    }

    public @Nullable String treatment() {
        return treatment;
    }

    public @Nullable Instant shelvedUntil() {
        return shelvedUntil;
    }
}
