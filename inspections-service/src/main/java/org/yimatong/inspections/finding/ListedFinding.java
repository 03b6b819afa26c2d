package org.yimatong.inspections.finding;

import java.time.Clock;
import java.time.LocalDate;
import org.yimatong.inspections.caller.Actor;

/** A major finding as listed supervision (挂牌督办) sees it: what may be done with it there. */
public record ListedFinding(Finding finding) {

    /**
     * Puts it under listed supervision.
     *
     * @param dueOn by when it has to be rectified now
     * @throws ListingOfGeneral if it is not major
     */
    public void list(LocalDate dueOn, String reason, Actor supervisor, Clock clock) {
        finding.standing().requirePossible(StepKind.LISTED);
        if (finding.filing().danger().severity() != Severity.MAJOR) {
            throw new ListingOfGeneral();
        }
        finding.take(StepKind.LISTED, finding.movedTo(dueOn, clock), supervisor, reason, clock.instant());
    }

    /** Takes in the enterprise's report that it is rectified and should be delisted. */
    public void requestDelisting(String report, Actor person, Clock clock) {
        finding.take(StepKind.DELISTING_REQUESTED, finding.standing().deadline(), person, report, clock.instant());
        finding.stand(finding.standing().rectifiedBy(person));
    }

    /**
     * An officer looked, and it is rectified. When another one has seen the same just before, it is delisted.
     *
     * @throws ReinspectionByRectifier if it is the person who asked for the delisting
     * @throws SecondOfficerNeeded if it is the officer who has said so already
     */
    public void passInspection(String comment, Actor officer, Clock clock) {
        inspect(true, StepKind.DELISTED, finding.standing().deadline(), comment, officer, clock);
    }

    /**
     * An officer looked, and it is not rectified. When another one has seen the same just before, it stays listed, by
     * the day this one says.
     *
     * @throws ReinspectionByRectifier if it is the person who asked for the delisting
     * @throws SecondOfficerNeeded if it is the officer who has said so already
     */
    public void failInspection(String comment, LocalDate dueOn, Actor officer, Clock clock) {
        inspect(false, StepKind.DELISTING_REFUSED, finding.movedTo(dueOn, clock), comment, officer, clock);
    }

    private void inspect(
            boolean passed, StepKind result, Deadline afterwards, String comment, Actor officer, Clock clock) {
        var standing = finding.standing();
        standing.requirePossible(result);
        standing.requireNotRectifier(officer);
        if (standing.isSecondOpinion(passed, officer)) {
            finding.take(result, afterwards, officer, comment, clock.instant());
        } else {
            finding.take(StepKind.DELISTING_INSPECTED, standing.deadline(), officer, comment, clock.instant());
            finding.stand(finding.standing().seenBy(officer, passed));
        }
    }
}
