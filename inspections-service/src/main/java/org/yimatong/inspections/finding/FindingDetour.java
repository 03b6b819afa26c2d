package org.yimatong.inspections.finding;

import java.time.Clock;
import java.time.LocalDate;
import org.yimatong.inspections.calendar.DeadlinePassed;
import org.yimatong.inspections.caller.Actor;

/** The steps off a finding's common way: to a penalty, back from the verified, out because it was filed by mistake. */
record FindingDetour(Finding finding) {

    /** Hands it over to a penalty procedure (移送). It is no more rectified for that; a listed one stays listed. */
    void transfer(String reason, Actor inspector, Clock clock) {
        finding.take(StepKind.TRANSFERRED, deadline(), inspector, reason, clock.instant());
    }

    /**
     * Begins anew: what was verified is there again, or still.
     *
     * @throws DeadlinePassed if the day lies in the past
     */
    void reopen(String reason, LocalDate newDueOn, Actor inspector, Clock clock) {
        finding.take(StepKind.REOPENED, finding.movedTo(newDueOn, clock), inspector, reason, clock.instant());
    }

    /** Notes that it was filed by mistake, as one person says. */
    void requestWithdrawal(String reason, Actor inspector, Clock clock) {
        finding.take(StepKind.WITHDRAWAL_REQUESTED, deadline(), inspector, reason, clock.instant());
        finding.stand(finding.standing().withdrawalRequestedBy(inspector));
    }

    /**
     * Withdraws it (撤销), as a second person agrees.
     *
     * @throws WithdrawalByRequester if it is the person who said so first
     */
    void withdraw(String comment, Actor supervisor, Clock clock) {
        finding.standing().requireWithdrawalRequestedByAnother(supervisor);
        finding.take(StepKind.WITHDRAWN, deadline(), supervisor, comment, clock.instant());
    }

    private Deadline deadline() {
        return finding.standing().deadline();
    }
}
