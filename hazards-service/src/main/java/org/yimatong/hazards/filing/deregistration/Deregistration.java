package org.yimatong.hazards.filing.deregistration;

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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.evidence.Documents;
import org.yimatong.hazards.source.SourceRef;
import org.yimatong.kit.precondition.Versioned;
import org.yimatong.kit.problem.InvalidInput;

/** The application that a source be no major hazard source any more (核销申请), and what the county found and decided. */
@Entity
public class Deregistration implements Versioned {

    @Id
    private UUID id;

    @Embedded
    private SourceRef source;

    @Enumerated(EnumType.STRING)
    private DeregistrationState state;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Documents evidence;

    private Instant appliedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "applicant_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "applicant_name"))
    private Actor applicant;

    private Instant dueAt;
    private @Nullable Instant overdueAt;
    private @Nullable LocalDate checkedOn;
    private @Nullable String findings;
    private @Nullable Instant decidedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "decider_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "decider_name"))
    private @Nullable Actor decider;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Deregistration() {}

    /** @param daysToCheck within how many days the county checks and decides */
    static Deregistration apply(
            SourceRef source, String reason, Documents evidence, Actor applicant, int daysToCheck, Clock clock) {
        var application = new Deregistration();
        application.id = UUID.randomUUID();
        application.source = source;
        application.state = DeregistrationState.APPLIED;
        application.reason = reason;
        application.evidence = evidence;
        application.applicant = applicant;
        application.appliedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        application.dueAt = LegalCalendar.endOf(LegalCalendar.today(clock).plusDays(daysToCheck));
        return application;
    }

    /**
     * The county looked at the place and decides.
     *
     * @param day on which it looked
     * @param found what it found, and why it decides so
     * @throws InvalidInput if it looked in the future, or before the application
     * @throws DeregistrationDecided if it was decided before
     */
    void decide(boolean granted, LocalDate day, String found, Actor official, Clock clock) {
        if (state != DeregistrationState.APPLIED) {
            throw new DeregistrationDecided();
        }
        var applied = LegalCalendar.dayOf(appliedAt);
        if (day.isAfter(LegalCalendar.today(clock))) {
            throw new InvalidInput("/checkedOn", "day-in-future");
        }
        if (day.isBefore(applied)) {
            throw new InvalidInput("/checkedOn", "checked-before-applied", applied);
        }
        state = granted ? DeregistrationState.GRANTED : DeregistrationState.REFUSED;
        checkedOn = day;
        findings = found;
        decider = official;
        decidedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!decidedAt.isBefore(dueAt)) {
            markOverdue(); // the clock may not have looked in between
        }
    }

    /** Nobody decided in time; dated when the time was over, however late we notice. */
    void markOverdue() {
        overdueAt = dueAt;
    }

    public UUID id() {
        return id;
    }

    public SourceRef source() {
        return source;
    }

    public DeregistrationState state() {
        return state;
    }

    /** Why the source is no major hazard source any more, as the enterprise says. */
    public String reason() {
        return reason;
    }

    public Documents evidence() {
        return evidence;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public Actor applicant() {
        return applicant;
    }

    /** The first instant at which the decision is late. */
    public Instant dueAt() {
        return dueAt;
    }

    /** When it became late; null if it did not, or if the clock has not noticed yet. */
    public @Nullable Instant overdueAt() {
        return overdueAt;
    }

    public @Nullable LocalDate checkedOn() {
        return checkedOn;
    }

    /** What the county found, and why it decided so. */
    public @Nullable String findings() {
        return findings;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Actor decider() {
        return decider;
    }

    @Override
    public long version() {
        return version;
    }
}
