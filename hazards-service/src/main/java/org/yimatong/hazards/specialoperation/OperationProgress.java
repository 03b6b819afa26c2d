package org.yimatong.hazards.specialoperation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InvalidInput;

/** How far a special operation has got. */
@Embeddable
public class OperationProgress {

    @Enumerated(EnumType.STRING)
    private OperationState state = OperationState.REPORTED;

    private Instant reportedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant interruptedAt;
    private Instant lastStepAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant overdueSince;
    private long steps = 1;

    /** Whether others were told that it is overdue, when it ends now. */
    @Transient
    private boolean endedAfterOverdue;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OperationProgress() {}

    OperationProgress(Instant reportedAt) {
        this.reportedAt = reportedAt;
        this.lastStepAt = reportedAt;
    }

    void run(Instant at) {
        become(OperationState.RUNNING);
        step(at);
        interruptedAt = null;
        if (startedAt == null) {
            startedAt = at;
        }
    }

    void interrupt(Instant at) {
        become(OperationState.INTERRUPTED);
        step(at);
        interruptedAt = at;
    }

    void end(OperationState how, Instant at) {
        become(how);
        step(at);
        ended(at);
    }

    /** Work that was overdue stopped: nothing is left that the permit allows, and the operation is over. */
    Instant endInterrupted() {
        become(OperationState.EXPIRED);
        steps++;
        var stopped = requireNonNull(interruptedAt);
        var ranOut = requireNonNull(overdueSince);
        var over = stopped.isAfter(ranOut) ? stopped : ranOut;
        ended(over);
        return over;
    }

    /** Who tells late that work ended in time did not work beyond the permit. */
    private void ended(Instant at) {
        endedAt = at;
        endedAfterOverdue = overdueSince != null;
        if (overdueSince != null && !at.isAfter(overdueSince)) {
            overdueSince = null;
        }
    }

    /** Whether it stands still although its permit ran out while people worked. */
    boolean stoppedOverdue() {
        return state == OperationState.INTERRUPTED && overdueSince != null;
    }

    boolean endedAfterOverdue() {
        return endedAfterOverdue;
    }

    void change(Instant at) {
        if (state.isFinal()) {
            throw new SpecialOperationStepRefused(state);
        }
        step(at);
    }

    /** The permit ran out at that instant, however late we notice. */
    OperationStepKind runOut(Instant validUntil) {
        steps++;
        if (state == OperationState.RUNNING) {
            overdueSince = validUntil;
            return OperationStepKind.OVERDUE;
        }
        become(OperationState.EXPIRED);
        endedAt = validUntil;
        return OperationStepKind.EXPIRED;
    }

    /** Whether work that goes on now has stood still for longer than an analysis of gas tells how it is. */
    boolean stoodStillTooLong(Instant now) {
        return interruptedAt != null && Duration.between(interruptedAt, now).compareTo(GasAnalysis.FRESH) > 0;
    }

    private void step(Instant at) {
        if (at.isBefore(lastStepAt)) {
            throw new InvalidInput("/at", "step-before-last", lastStepAt);
        }
        lastStepAt = at;
        steps++;
    }

    private void become(OperationState next) {
        if (!state.next().contains(next)) {
            throw new SpecialOperationStepRefused(state);
        }
        state = next;
    }

    public OperationState state() {
        return state;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    /** Since when it stands still; null unless it is interrupted. */
    public @Nullable Instant interruptedAt() {
        return interruptedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Since when people work without a permit that holds; stays when it has ended later than its permit. */
    public @Nullable Instant overdueSince() {
        return overdueSince;
    }

    /** How many steps were taken; rises with each. */
    public long steps() {
        return steps;
    }
}
