package org.yimatong.hazards.specialoperation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.KnownEnterprise;
import org.yimatong.kit.precondition.Versioned;

/** A special operation (特殊作业) of an enterprise: its permit, and how far it has got. */
@Entity
public class SpecialOperation implements Versioned {

    @Id
    private UUID id;

    private String uscc;
    private String area;
    private String number;

    @Enumerated(EnumType.STRING)
    private OperationKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable OperationLevel level;

    private Instant validFrom;
    private Instant validUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private Permit permit;

    @Embedded
    private OperationProgress progress;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SpecialOperation() {}

    /** @param permit that keeps all rules */
    static SpecialOperation report(KnownEnterprise enterprise, Permit permit, Instant now) {
        var operation = new SpecialOperation();
        operation.id = permit.id();
        operation.uscc = enterprise.uscc();
        operation.area = enterprise.area();
        operation.number = permit.number();
        operation.kind = permit.work().kind();
        operation.level = permit.work().level();
        operation.validFrom = permit.validFrom();
        operation.validUntil = permit.validUntil();
        operation.permit = permit;
        operation.progress = new OperationProgress(now);
        return operation;
    }

    /**
     * Work begins.
     *
     * @throws PermitRefused if it needs a higher level now, or its gas was not analysed just before
     */
    void start(Instant at, List<GasSample> samples, PermitRules rules) {
        if (state() != OperationState.REPORTED) {
            throw new SpecialOperationStepRefused(state());
        }
        requirePossible(at, rules);
        if (permit.work().needsGasAnalysis() || !samples.isEmpty()) {
            new GasAnalysis(samples).requireFor(permit.work(), at);
        }
        progress.run(at);
    }

    /**
     * Work goes on. Gas is analysed anew if it stood still for more than 30 minutes.
     *
     * @throws PermitRefused if it needs a higher level now, or its gas was not analysed anew
     */
    void resume(Instant at, List<GasSample> samples, PermitRules rules) {
        if (state() != OperationState.INTERRUPTED) {
            throw new SpecialOperationStepRefused(state());
        }
        requirePossible(at, rules);
        var anew = permit.work().needsGasAnalysis() && progress.stoodStillTooLong(at);
        if (anew || !samples.isEmpty()) {
            new GasAnalysis(samples).requireFor(permit.work(), at);
        }
        progress.run(at);
    }

    private void requirePossible(Instant at, PermitRules rules) {
        if (at.isBefore(validFrom) || !at.isBefore(validUntil)) {
            throw new PermitNotInForce(validFrom, validUntil);
        }
        rules.requireLevelAt(permit.work(), at);
    }

    /** Work stops for a while. */
    void interrupt(Instant at) {
        progress.interrupt(at);
    }

    /** It is done and accepted, or called off. */
    void end(OperationState how, Instant at) {
        progress.end(how, at);
    }

    /** What the permit says besides is changed; its period never is. */
    void change(Particulars changed, Instant at) {
        progress.change(at);
        permit = permit.with(changed);
    }

    /** The permit ran out: the operation ends unless people work, and is overdue if they do. */
    OperationStepKind runOut() {
        return progress.runOut(validUntil);
    }

    /** Whether it stands still although its permit ran out while people worked. */
    boolean stoppedOverdue() {
        return progress.stoppedOverdue();
    }

    /**
     * Ends it: nothing is left that the permit allows.
     *
     * @return since when it is over
     */
    Instant endInterrupted() {
        return progress.endInterrupted();
    }

    /** Whether the permit has run out, and nothing followed from that yet. */
    boolean hasRunOut(Instant now) {
        return !state().isFinal() && progress.overdueSince() == null && !now.isBefore(validUntil);
    }

    /** Whether it was reported by this permit, and nothing happened since. */
    boolean isFreshOf(Permit other, String ofUscc) {
        return uscc.equals(ofUscc) && progress.steps() == 1 && permit.equals(other);
    }

    public Permit permit() {
        return permit;
    }

    public OperationProgress progress() {
        return progress;
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    /** The supervision area of the enterprise. */
    public String area() {
        return area;
    }

    public OperationKind kind() {
        return kind;
    }

    /** As the permit states it; null for kinds without levels. */
    public @Nullable OperationLevel level() {
        return level;
    }

    public Instant validFrom() {
        return validFrom;
    }

    public Instant validUntil() {
        return validUntil;
    }

    public OperationState state() {
        return progress.state();
    }

    @Override
    public long version() {
        return version;
    }
}
