package org.yimatong.inspections.finding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.caller.Actor;

/**
 * Where a finding stands, and what waits for somebody's decision.
 *
 * @param extension more time that was asked for
 * @param rectifier who last said that it is rectified
 * @param withdrawer who says that it was filed by mistake
 * @param opinion of the first of the two officers who look at a listed one
 */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) FindingState state,
        @Embedded Deadline deadline,
        @Embedded @Nullable ExtensionRequest extension,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "rectifier_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "rectifier_name"))
        @Nullable
        Actor rectifier,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "withdrawer_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "withdrawer_name"))
        @Nullable
        Actor withdrawer,

        @Embedded @Nullable DelistingOpinion opinion) {

    static Standing filed(LocalDate dueOn) {
        return new Standing(FindingState.RECTIFYING, Deadline.on(dueOn), null, null, null, null);
    }

    /**
     * After the step. What waited for a decision waits no longer when the state or the day has changed.
     *
     * @throws FindingStepRefused if it may not be taken now
     */
    Standing after(StepKind step, Deadline next) {
        requirePossible(step);
        var to = state.after(step).orElseThrow();
        var stays = to == state;
        var sameDay = next.dueOn().equals(deadline.dueOn());
        return new Standing(
                to,
                to.isToBeRectified() ? next : next.stopped(),
                stays && sameDay && step != StepKind.EXTENSION_REFUSED ? extension : null,
                rectifier,
                stays ? withdrawer : null,
                null);
    }

    /** Whether the enterprise has let its deadline pass. */
    public boolean isOverdue(LocalDate today) {
        return state.isToBeRectified() && today.isAfter(deadline.dueOn());
    }

    void requirePossible(StepKind step) {
        if (state.after(step).isEmpty()) {
            throw new FindingStepRefused(step, state);
        }
    }

    void requireNotRectifier(Actor inspector) {
        if (rectifier != null && rectifier.isSamePersonAs(inspector)) {
            throw new ReinspectionByRectifier();
        }
    }

    /** @throws ExtensionTooLate if the deadline has passed */
    void requireExtensionPossible(LocalDate wantedOn, FindingRules rules, Clock clock) {
        requirePossible(StepKind.EXTENSION_REQUESTED);
        if (extension != null) {
            throw new ExtensionPending();
        }
        if (deadline.extensions() >= rules.mostExtensions()) {
            throw new ExtensionsExhausted(rules.mostExtensions());
        }
        if (LegalCalendar.today(clock).isAfter(deadline.dueOn())) {
            throw new ExtensionTooLate(deadline.dueOn());
        }
        deadline.requireLater(wantedOn);
    }

    void requireExtensionRequested(StepKind decision) {
        requirePossible(decision);
        if (extension == null) {
            throw new ExtensionNotRequested();
        }
    }

    void requireWithdrawalRequestedByAnother(Actor supervisor) {
        requirePossible(StepKind.WITHDRAWN);
        if (withdrawer == null) {
            throw new WithdrawalNotRequested();
        }
        if (withdrawer.isSamePersonAs(supervisor)) {
            throw new WithdrawalByRequester();
        }
    }

    /** Whether another officer has seen the same before; then it is the result. */
    boolean isSecondOpinion(boolean passed, Actor officer) {
        return opinion != null && opinion.isSharedBy(officer, passed);
    }

    Standing extensionRequested(ExtensionRequest request) {
        return new Standing(state, deadline, request, rectifier, withdrawer, opinion);
    }

    Standing rectifiedBy(Actor person) {
        return new Standing(state, deadline, extension, person, withdrawer, opinion);
    }

    Standing withdrawalRequestedBy(Actor person) {
        return new Standing(state, deadline, extension, rectifier, person, opinion);
    }

    Standing seenBy(Actor officer, boolean passed) {
        return new Standing(state, deadline, extension, rectifier, withdrawer, new DelistingOpinion(passed, officer));
    }
}
