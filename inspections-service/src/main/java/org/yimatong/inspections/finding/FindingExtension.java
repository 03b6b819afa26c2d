package org.yimatong.inspections.finding;

import java.time.Clock;
import java.time.LocalDate;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.caller.Actor;

/** More time (延期) for a finding: asked for by its enterprise, decided by an official. */
record FindingExtension(Finding finding) {

    /**
     * Notes that the enterprise asks for more time.
     *
     * @throws ExtensionTooLate if its deadline has passed
     * @throws ExtensionsExhausted if it was extended as often as the rules allow
     */
    void request(LocalDate wantedOn, String reason, FindingRules rules, Actor person, Clock clock) {
        finding.standing().requireExtensionPossible(wantedOn, rules, clock);
        finding.take(StepKind.EXTENSION_REQUESTED, finding.standing().deadline(), person, reason, clock.instant());
        finding.stand(finding.standing().extensionRequested(new ExtensionRequest(wantedOn, reason)));
    }

    /** Gives the time that was asked for, or some of it, or even more. */
    void grant(LocalDate newDueOn, String comment, Actor official, Clock clock) {
        var deadline = finding.standing().deadline();
        finding.standing().requireExtensionRequested(StepKind.EXTENSION_GRANTED);
        deadline.requireLater(newDueOn);
        LegalCalendar.requireNotPassed(newDueOn, clock);
        finding.take(StepKind.EXTENSION_GRANTED, deadline.extendedTo(newDueOn), official, comment, clock.instant());
    }

    /** Gives no more time. */
    void refuse(String reason, Actor official, Clock clock) {
        finding.standing().requireExtensionRequested(StepKind.EXTENSION_REFUSED);
        finding.take(StepKind.EXTENSION_REFUSED, finding.standing().deadline(), official, reason, clock.instant());
    }
}
