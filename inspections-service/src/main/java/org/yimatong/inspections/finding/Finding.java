package org.yimatong.inspections.finding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** A hidden danger (隐患) an inspector found at an enterprise, followed until its rectification is verified. */
@Entity
public class Finding implements Versioned {

    @Id
    private UUID id;

    private String uscc;
    private String area;

    @Embedded
    private HiddenDanger danger;

    @Embedded
    private @Nullable Origin origin;

    private LocalDate firstDueOn;
    private LocalDate dueOn;
    private Instant reportedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "reporter_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "reporter_name"))
    private Actor reporter;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "rectifier_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "rectifier_name"))
    private @Nullable Actor rectifier;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    /** Number of its newest step. */
    @Version
    private long version = 1;

    @Transient
    private final List<FindingStep> newSteps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Finding() {}

    private Finding(FindingReport report, String area, Actor reporter, Instant reportedAt) {
        id = report.id();
        uscc = report.uscc();
        danger = report.danger();
        origin = report.origin();
        firstDueOn = report.dueOn();
        dueOn = report.dueOn();
        state = FindingState.RECTIFYING;
        this.area = area;
        this.reporter = reporter;
        this.reportedAt = reportedAt;
        newSteps.add(new FindingStep(this, version, StepKind.REPORTED, null, reporter, reportedAt, null));
    }

    /**
     * Files a finding; from now on the enterprise has to rectify it.
     *
     * @param area the supervision area the enterprise belongs to today
     * @throws DeadlinePassed if the report's deadline lies in the past
     */
    public static Finding report(FindingReport report, String area, Actor inspector, Clock clock) {
        LegalCalendar.requireNotPassed(report.dueOn(), clock);
        return new Finding(report, area, inspector, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * Orders the enterprise anew to rectify this finding, by another day.
     *
     * @throws DeadlinePassed if the day lies in the past
     * @throws DeadlineUnchanged if the enterprise has been given that day already
     */
    public void orderRectification(LocalDate newDueOn, Actor inspector, Clock clock) {
        if (newDueOn.equals(dueOn)) {
            throw new DeadlineUnchanged(dueOn);
        }
        LegalCalendar.requireNotPassed(newDueOn, clock);
        take(StepKind.RECTIFICATION_ORDERED, newDueOn, inspector, null, clock);
    }

    /** Takes in the enterprise's claim that it is rectified. */
    public void submitRectification(String measures, Actor submitter, Clock clock) {
        take(StepKind.RECTIFICATION_SUBMITTED, dueOn, submitter, measures, clock);
        rectifier = submitter;
    }

    /**
     * Closes the finding: an inspector looked, and it is rectified.
     *
     * @throws ReinspectionByRectifier if the inspector submitted the rectification
     */
    public void passReinspection(String comment, Actor inspector, Clock clock) {
        requireNotRectifier(inspector);
        take(StepKind.REINSPECTION_PASSED, dueOn, inspector, comment, clock);
    }

    /**
     * Sends the finding back to the enterprise: an inspector looked, and it is not rectified.
     *
     * @throws ReinspectionByRectifier if the inspector submitted the rectification
     * @throws DeadlinePassed if the new deadline lies in the past
     */
    public void failReinspection(String reason, LocalDate newDueOn, Actor inspector, Clock clock) {
        requireNotRectifier(inspector);
        LegalCalendar.requireNotPassed(newDueOn, clock);
        take(StepKind.REINSPECTION_FAILED, newDueOn, inspector, reason, clock);
    }

    /** Whether the enterprise has let its deadline pass. */
    public boolean isOverdue(LocalDate today) {
        return state == FindingState.RECTIFYING && today.isAfter(dueOn);
    }

    /** @throws FindingIdTaken unless it came of this very report of this inspector */
    Finding confirm(Actor inspector, FindingReport report) {
        if (inspector.isSamePersonAs(reporter)
                && report.equals(new FindingReport(id, uscc, danger, firstDueOn, origin()))) {
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

    private void requireNotRectifier(Actor inspector) {
        if (rectifier != null && rectifier.isSamePersonAs(inspector)) {
            throw new ReinspectionByRectifier();
        }
    }

    private void take(StepKind step, LocalDate newDueOn, Actor actor, @Nullable String statement, Clock clock) {
        var before = state;
        state = before.after(step).orElseThrow(() -> new FindingStepRefused(step, before));
        dueOn = newDueOn;
        newSteps.add(new FindingStep(this, version + 1, step, before, actor, clock.instant(), statement));
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

    public HiddenDanger danger() {
        return danger;
    }

    public Origin origin() {
        return origin == null ? Origin.UNKNOWN : origin;
    }

    /** Last day on which the enterprise may rectify it, as it stands now. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** When it reached this suite. */
    public Instant reportedAt() {
        return reportedAt;
    }

    public Actor reporter() {
        return reporter;
    }

    public FindingState state() {
        return state;
    }

    @Override
    public long version() {
        return version;
    }
}
