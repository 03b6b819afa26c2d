package org.yimatong.inspections.consultation;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;

/** One entry in the history of a consultation: who did or said what, and when. Never changed. */
@Entity
@IdClass(ConsultationStep.Key.class)
public class ConsultationStep {

    /** Numbered from 1, without gaps. */
    record Key(UUID consultationId, long number) implements Serializable {}

    @Id
    private UUID consultationId;

    @Id
    private long number;

    @SuppressWarnings("UnusedVariable") // read by the queries and by row-level security
    private String uscc;

    @SuppressWarnings("UnusedVariable")
    private String area;

    @Enumerated(EnumType.STRING)
    private ConsultationStepKind kind;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "actor_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "actor_name"))
    private Actor actor;

    private Instant takenAt;

    @Enumerated(EnumType.STRING)
    private ConsultationState toState;

    private @Nullable String text;
    private @Nullable String expertName;
    private @Nullable UUID messageId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ConsultationStep() {}

    ConsultationStep(
            Consultation consultation,
            long number,
            ConsultationStepKind kind,
            Actor actor,
            Instant takenAt,
            @Nullable String text,
            @Nullable UUID messageId) {
        consultationId = consultation.id();
        uscc = consultation.uscc();
        area = consultation.area();
        toState = consultation.state();
        var expert = consultation.expert();
        expertName = expert == null ? null : expert.name();
        this.number = number;
        this.kind = kind;
        this.actor = actor;
        this.takenAt = takenAt;
        this.text = text;
        this.messageId = messageId;
    }

    /** Whether this very person said this very thing in this consultation. */
    boolean says(UUID ofConsultation, String what, Actor who) {
        return consultationId.equals(ofConsultation) && what.equals(text) && who.isSamePersonAs(actor);
    }

    UUID consultationId() {
        return consultationId;
    }

    /** The consultation's version after this step. */
    public long number() {
        return number;
    }

    public ConsultationStepKind kind() {
        return kind;
    }

    public Actor actor() {
        return actor;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public ConsultationState toState() {
        return toState;
    }

    /** What was said. */
    public @Nullable String text() {
        return text;
    }

    /** Who had it after this step. */
    public @Nullable String expertName() {
        return expertName;
    }

    /** What attachments of a message belong to; none if nothing was said. */
    public @Nullable UUID messageId() {
        return messageId;
    }
}
