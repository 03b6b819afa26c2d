package org.yimatong.inspections.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.DeadlinePassed;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.enterprise.CodeColour;
import org.yimatong.inspections.enterprise.SupervisionScope;
import org.yimatong.inspections.task.TaskWindow;
import org.yimatong.kit.precondition.Versioned;

/** A yearly plan or a special campaign: which enterprises are looked at, and how often by the colour of their code. */
@Entity
public class InspectionPlan implements Versioned {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private String title;
    private String purpose;

    @Embedded
    private PlanPeriod period;

    private String[] areas;
    private String[] enterpriseKinds;

    @Embedded
    private VisitFrequency visits;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "author_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "author_name"))
    private Actor author;

    private Instant draftedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "approver_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "approver_name"))
    private @Nullable Actor approver;

    private @Nullable Instant approvedAt;
    private @Nullable String stopReason;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected InspectionPlan() {}

    /** Writes a plan by which nobody is sent anywhere yet. */
    static InspectionPlan draft(PlanContent content, Actor author, Instant now) {
        var plan = new InspectionPlan();
        plan.id = UUID.randomUUID();
        plan.state = PlanState.DRAFT;
        plan.draftedAt = now;
        plan.write(content, author);
        return plan;
    }

    /**
     * Writes it anew.
     *
     * @throws PlanStepRefused unless it is a draft
     */
    void amend(PlanContent content, Actor writer) {
        if (state != PlanState.DRAFT) {
            throw new PlanStepRefused(state);
        }
        write(content, writer);
    }

    /**
     * Puts it in force; its tasks are made from now on.
     *
     * @throws PlanApprovedByAuthor if the same person wrote it as it stands
     * @throws DeadlinePassed if its last day is over
     */
    void approve(Actor supervisor, Clock clock) {
        if (supervisor.isSamePersonAs(author)) {
            throw new PlanApprovedByAuthor();
        }
        LegalCalendar.requireNotPassed(period.lastDay(), clock);
        become(PlanState.APPROVED);
        approver = supervisor;
        approvedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Gives it up. */
    void stop(String reason) {
        become(PlanState.STOPPED);
        stopReason = reason;
    }

    /** When enterprises of this colour are to be looked at. */
    List<TaskWindow> windowsFor(CodeColour colour) {
        return period.windows(visits.of(colour));
    }

    /** Which enterprises it is about. */
    SupervisionScope scope() {
        return new SupervisionScope(Set.of(areas), Set.of(enterpriseKinds), kind.statuses());
    }

    private void write(PlanContent content, Actor writer) {
        kind = content.kind();
        title = content.title();
        purpose = content.purpose();
        period = content.period();
        areas = content.areas().toArray(String[]::new);
        enterpriseKinds = content.enterpriseKinds().toArray(String[]::new);
        visits = content.visits();
        author = writer;
    }

    private void become(PlanState next) {
        if (!state.next().contains(next)) {
            throw new PlanStepRefused(state);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public PlanContent content() {
        return new PlanContent(kind, title, purpose, period, List.of(areas), List.of(enterpriseKinds), visits);
    }

    public PlanState state() {
        return state;
    }

    /** Who wrote it as it stands. */
    public Actor author() {
        return author;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<Actor> approver() {
        return Optional.ofNullable(approver);
    }

    public @Nullable Instant approvedAt() {
        return approvedAt;
    }

    public @Nullable String stopReason() {
        return stopReason;
    }

    @Override
    public long version() {
        return version;
    }
}
