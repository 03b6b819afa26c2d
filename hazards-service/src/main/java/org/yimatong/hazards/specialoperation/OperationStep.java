package org.yimatong.hazards.specialoperation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.caller.Actor;

/** A step of a special operation. Never edited. */
@Entity
public class OperationStep {

    @Id
    private UUID id;

    private UUID operationId;
    private String uscc;
    private String area;
    private long number;

    @Enumerated(EnumType.STRING)
    private OperationStepKind kind;

    private Instant happenedAt;
    private Instant recordedAt;
    private @Nullable String note;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GasSample> gasAnalysis;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Particulars former;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "actor_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "actor_name"))
    private Actor actor;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OperationStep() {}

    /**
     * What was done.
     *
     * @param happenedAt when, as whoever did it says
     * @param note the cause, who accepted it, or why it was interrupted
     * @param former what the permit said before it was changed
     */
    public record Doing(
            OperationStepKind kind,
            Instant happenedAt,
            @Nullable String note,
            List<GasSample> gasAnalysis,
            @Nullable Particulars former) {

        static Doing plain(OperationStepKind kind, Instant happenedAt) {
            return new Doing(kind, happenedAt, null, List.of(), null);
        }

        static Doing noted(OperationStepKind kind, Instant happenedAt, String note) {
            return new Doing(kind, happenedAt, note, List.of(), null);
        }

        static Doing analysed(OperationStepKind kind, Instant happenedAt, List<GasSample> gasAnalysis) {
            return new Doing(kind, happenedAt, null, gasAnalysis, null);
        }
    }

    OperationStep(SpecialOperation operation, Doing doing, Actor actor, Instant recordedAt) {
        id = UUID.randomUUID();
        operationId = operation.id();
        uscc = operation.uscc();
        area = operation.area();
        number = operation.progress().steps();
        kind = doing.kind();
        happenedAt = doing.happenedAt();
        note = doing.note();
        gasAnalysis = doing.gasAnalysis();
        former = doing.former();
        this.actor = actor;
        this.recordedAt = recordedAt;
    }

    /** From 1, without gaps. */
    public long number() {
        return number;
    }

    public OperationStepKind kind() {
        return kind;
    }

    /** When it was done, as whoever did it says. */
    public Instant happenedAt() {
        return happenedAt;
    }

    /** When we heard of it. */
    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable String note() {
        return note;
    }

    public List<GasSample> gasAnalysis() {
        return gasAnalysis;
    }

    /** What the permit said before it was changed. */
    public @Nullable Particulars former() {
        return former;
    }

    public Actor actor() {
        return actor;
    }
}
