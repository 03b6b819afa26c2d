package org.yimatong.inspections.finding;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.DeadlinePassed;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.kit.precondition.Versioned;

/**
 * A hidden danger (隐患) found at an enterprise, followed until its rectification is verified. Where each step leads is
 * written in {@link FindingState}; those about more time are in {@link FindingExtension}, those of listed supervision
 * in {@link ListedFinding}.
 */
@Entity
public class Finding implements Versioned {

    @Id
    private UUID id;

    private String uscc;
    private String area;

    @Embedded
    private Filing filing;

    @Embedded
    private Standing standing;

    /** Number of its newest step. */
    @Version
    private long version = 1;

    @Transient
    private final List<FindingStep> newSteps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Finding() {}

    private Finding(FindingReport report, String area, LocalDate dueOn, Actor reporter, Instant reportedAt) {
        id = report.id();
        uscc = report.uscc();
        filing = Filing.of(report, dueOn, reporter, reportedAt);
        standing = Standing.filed(dueOn);
        this.area = area;
        newSteps.add(new FindingStep(this, version, StepKind.REPORTED, null, reporter, reportedAt, null));
    }

    /**
     * Files a finding; from now on the enterprise has to rectify it, today if it says no day. A report that was long on
     * its way keeps the deadline that was told on site: if that is over, the finding is overdue at once.
     *
     * @param area the supervision area the enterprise belongs to today
     * @throws DeadlinePassed if the report's deadline lies before the day of the observation
     */
    public static Finding report(FindingReport report, String area, Actor reporter, Clock clock) {
        var today = LegalCalendar.today(clock);
        var dueOn = report.dueOn() == null ? today : report.dueOn();
        LegalCalendar.requireNotBefore(report.observedOn(today), dueOn);
        return new Finding(report, area, dueOn, reporter, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * Orders the enterprise anew to rectify this finding, by another day.
     *
     * @throws DeadlinePassed if the day lies in the past
     * @throws DeadlineUnchanged if the enterprise has been given that day already
     */
    public void orderRectification(LocalDate newDueOn, Actor inspector, Clock clock) {
        if (standing.state() == FindingState.RECTIFYING
                && newDueOn.equals(standing.deadline().dueOn())) {
            throw new DeadlineUnchanged(newDueOn);
        }
        take(StepKind.RECTIFICATION_ORDERED, movedTo(newDueOn, clock), inspector, null, clock.instant());
    }

    /** Takes in the enterprise's claim that it is rectified. */
    public void submitRectification(String measures, Actor submitter, Clock clock) {
        take(StepKind.RECTIFICATION_SUBMITTED, standing.deadline(), submitter, measures, clock.instant());
        standing = standing.rectifiedBy(submitter);
    }

    /**
     * Closes the finding: somebody else looked, and it is rectified.
     *
     * @throws ReinspectionByRectifier if it is the person who submitted the rectification
     */
    public void passReinspection(String comment, Actor inspector, Clock clock) {
        standing.requireNotRectifier(inspector);
        take(StepKind.REINSPECTION_PASSED, standing.deadline(), inspector, comment, clock.instant());
    }

    /** Sends the finding back to the enterprise: somebody else looked, and it is not rectified. */
    public void failReinspection(String reason, LocalDate newDueOn, Actor inspector, Clock clock) {
        standing.requireNotRectifier(inspector);
        take(StepKind.REINSPECTION_FAILED, movedTo(newDueOn, clock), inspector, reason, clock.instant());
    }

    /** Takes what the clock makes of it, as of the instant at which it fell due; false if nothing is due. */
    boolean lapse(FindingRules rules, Clock clock) {
        var due = standing.deadline().clockDueAt();
        if (due == null || clock.instant().isBefore(due)) {
            return false;
        }
        var next = standing.deadline().escalated(rules);
        take(
                next.escalation() == Escalation.AREA ? StepKind.OVERDUE : StepKind.ESCALATED,
                next,
                Actor.SYSTEM,
                null,
                due);
        return true;
    }

    /** Takes the step, wherever the lifecycle allows it. */
    void take(StepKind step, Deadline next, Actor actor, @Nullable String statement, Instant at) {
        var before = standing.state();
        standing = standing.after(step, next);
        newSteps.add(new FindingStep(this, version + 1, step, before, actor, at, statement));
    }

    void stand(Standing changed) {
        standing = changed;
    }

    /** @throws DeadlinePassed if the day lies in the past */
    Deadline movedTo(LocalDate newDueOn, Clock clock) {
        LegalCalendar.requireNotPassed(newDueOn, clock);
        return standing.deadline().movedTo(newDueOn);
    }

    /** @throws FindingIdTaken unless it came of this very report of this person */
    Finding confirm(Actor reporter, FindingReport report) {
        if (report.uscc().equals(uscc) && filing.cameOf(report, reporter)) {
            return this;
        }
        throw new FindingIdTaken();
    }

    /** The steps taken since it was last saved. */
    List<FindingStep> releaseSteps() {
        var released = List.copyOf(newSteps);
        newSteps.clear();
        return released;
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    /** The supervision area the enterprise belonged to when the finding was filed. */
    public String area() {
        return area;
    }

    /** What was filed, by whom and when. */
    public Filing filing() {
        return filing;
    }

    public HiddenDanger danger() {
        return filing.danger();
    }

    public Origin origin() {
        return filing.origin();
    }

    public FindingState state() {
        return standing.state();
    }

    /** Last day on which the enterprise may rectify it, as it stands now. */
    public LocalDate dueOn() {
        return standing.deadline().dueOn();
    }

    /** Where it stands, and what waits for a decision. */
    public Standing standing() {
        return standing;
    }

    @Override
    public long version() {
        return version;
    }
}
