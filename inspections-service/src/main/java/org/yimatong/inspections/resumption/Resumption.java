package org.yimatong.inspections.resumption;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.kit.precondition.Versioned;
import org.yimatong.kit.problem.InvalidInput;

/** The application of a suspended enterprise to start again (复工复产申请), and what officials found and decided. */
@Entity
public class Resumption implements Versioned {

    /** Within so many days of the application officials look at the place (order 16, article 23, general knowledge). */
    static final int DAYS_TO_INSPECT = 10;

    @Id
    private UUID id;

    private String uscc;
    private String area;
    private String measures;

    @Enumerated(EnumType.STRING)
    private ResumptionState state;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "applicant_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "applicant_name"))
    private Actor applicant;

    private Instant appliedAt;
    private Instant inspectBy;
    private @Nullable Instant overdueAt;
    private @Nullable LocalDate inspectedOn;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "inspector_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "inspector_name"))
    private @Nullable Actor inspector;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "decider_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "decider_name"))
    private @Nullable Actor decider;

    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Resumption() {}

    /** @param area the supervision area the enterprise belongs to today */
    static Resumption apply(String uscc, String area, String measures, Actor applicant, Instant now) {
        var resumption = new Resumption();
        resumption.id = UUID.randomUUID();
        resumption.uscc = uscc;
        resumption.area = area;
        resumption.measures = measures;
        resumption.state = ResumptionState.APPLIED;
        resumption.applicant = applicant;
        resumption.appliedAt = now;
        resumption.inspectBy = LegalCalendar.endOf(LegalCalendar.dayOf(now).plusDays(DAYS_TO_INSPECT));
        return resumption;
    }

    /**
     * Officials looked at the place.
     *
     * @throws InvalidInput if that was before the application
     */
    void inspect(LocalDate day, Actor official) {
        var applied = LegalCalendar.dayOf(appliedAt);
        if (day.isBefore(applied)) {
            throw new InvalidInput("/inspectedOn", "inspected-before-applied", applied);
        }
        become(ResumptionState.INSPECTED);
        inspectedOn = day;
        inspector = official;
        if (LegalCalendar.endOf(day).isAfter(inspectBy)) {
            markOverdue(); // the clock may not have looked in between
        }
    }

    /**
     * Decides.
     *
     * @param unmet conditions that officials found not to be met
     * @throws ResumptionDecisionUnfounded unless it is approved exactly when there are none
     */
    void decide(boolean approved, List<String> unmet, String why, Actor official, Instant now) {
        if (state == ResumptionState.INSPECTED && approved != unmet.isEmpty()) {
            throw new ResumptionDecisionUnfounded(unmet);
        }
        become(approved ? ResumptionState.APPROVED : ResumptionState.REFUSED);
        decider = official;
        decidedAt = now;
        reason = why;
    }

    /** Nobody looked in time; dated when the time was over, however late we notice. */
    void markOverdue() {
        overdueAt = inspectBy;
    }

    private void become(ResumptionState next) {
        if (!state.next().contains(next)) {
            throw new ResumptionStepRefused(state);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    /** The supervision area the enterprise belonged to when it applied. */
    public String area() {
        return area;
    }

    /** What the enterprise did to be ready. */
    public String measures() {
        return measures;
    }

    public ResumptionState state() {
        return state;
    }

    public Actor applicant() {
        return applicant;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    /** End of the last day on which officials may look at it in time. */
    public Instant inspectBy() {
        return inspectBy;
    }

    /** When it became overdue; null if it did not. */
    public @Nullable Instant overdueAt() {
        return overdueAt;
    }

    public @Nullable LocalDate inspectedOn() {
        return inspectedOn;
    }

    public Optional<Actor> inspector() {
        return Optional.ofNullable(inspector);
    }

    public Optional<Actor> decider() {
        return Optional.ofNullable(decider);
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was decided so. */
    public @Nullable String reason() {
        return reason;
    }

    @Override
    public long version() {
        return version;
    }
}
