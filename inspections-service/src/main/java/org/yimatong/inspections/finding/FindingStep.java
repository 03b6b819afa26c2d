package org.yimatong.inspections.finding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;

/** One entry in the history of a finding: who did what, when, and what came of it. Never changed. */
@Entity
@IdClass(FindingStep.Key.class)
public class FindingStep {

    /** Steps of a finding are numbered from 1, without gaps: two people cannot both take the same one. */
    record Key(UUID findingId, long number) implements Serializable {}

    @Id
    private UUID findingId;

    @Id
    private long number;

    @SuppressWarnings("UnusedVariable") // read by the queries and by row-level security
    private String uscc;

    @SuppressWarnings("UnusedVariable")
    private String area;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "actor_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "actor_name"))
    private Actor actor;

    private Instant takenAt;

    @Enumerated(EnumType.STRING)
    private @Nullable FindingState fromState;

    @Enumerated(EnumType.STRING)
    private FindingState toState;

    private LocalDate dueOn;

    private @Nullable String statement;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FindingStep() {}

    FindingStep(
            Finding finding,
            long number,
            StepKind kind,
            @Nullable FindingState fromState,
            Actor actor,
            Instant takenAt,
            @Nullable String statement) {
        findingId = finding.id();
        uscc = finding.uscc();
        area = finding.area();
        toState = finding.standing().state();
        dueOn = finding.standing().deadline().dueOn();
        this.number = number;
        this.kind = kind;
        this.fromState = fromState;
        this.actor = actor;
        this.takenAt = takenAt.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        this.statement = statement;
    }

    public UUID findingId() {
        return findingId;
    }

    /** What attachments of this step belong to: those of the report to the finding itself, others to the step. */
    public UUID bearer() {
        return bearerOf(findingId, number);
    }

    static UUID bearerOf(UUID findingId, long number) {
        var step = findingId + ":" + number;
        return number == 1 ? findingId : UUID.nameUUIDFromBytes(step.getBytes(StandardCharsets.US_ASCII));
    }

    /** The finding's version after this step. */
    public long number() {
        return number;
    }

    public StepKind kind() {
        return kind;
    }

    public Actor actor() {
        return actor;
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** None for the first. */
    public @Nullable FindingState fromState() {
        return fromState;
    }

    public FindingState toState() {
        return toState;
    }

    /** The deadline as it stood after this step. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** What the person said: measures taken, a reason, a comment. */
    public @Nullable String statement() {
        return statement;
    }
}
