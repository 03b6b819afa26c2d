package org.yimatong.hazards.filing;

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
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.assessment.Assessment;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.source.SourceRef;
import org.yimatong.kit.precondition.Versioned;

/** The filing of a hazard source with the county on one of its assessments (重大危险源备案). */
@Entity
public class Filing implements Versioned {

    @Id
    private UUID id;

    @Embedded
    private SourceRef source;

    private UUID assessmentId;
    private LocalDate assessedOn;

    @Enumerated(EnumType.STRING)
    private FilingState state;

    private Instant dueAt;
    private @Nullable Instant overdueAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable FiledMaterials materials;

    private @Nullable Instant submittedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "submitter_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "submitter_name"))
    private @Nullable Actor submitter;

    private @Nullable Instant decideBy;
    private @Nullable Instant decisionOverdueAt;
    private @Nullable Instant decidedAt;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Filing() {}

    /** An assessment that found a major hazard source has to be filed until the end of the day. */
    static Filing owed(SourceRef source, Assessment assessment, LocalDate lastDay) {
        var filing = new Filing();
        filing.id = UUID.randomUUID();
        filing.source = source;
        filing.assessmentId = assessment.id();
        filing.assessedOn = assessment.assessedOn();
        filing.state = FilingState.OWED;
        filing.dueAt = LegalCalendar.endOf(lastDay);
        return filing;
    }

    /** The enterprise hands it in; the county decides until the end of the day. */
    void submit(FiledMaterials handedIn, Actor enterprise, LocalDate lastDayToDecide, Instant now) {
        noticeLateness(now);
        become(FilingState.SUBMITTED);
        materials = handedIn;
        submitter = enterprise;
        submittedAt = now;
        decideBy = LegalCalendar.endOf(lastDayToDecide);
        decisionOverdueAt = null;
        decidedAt = null;
    }

    /** The county takes it in. */
    void accept(Instant now) {
        noticeLateness(now);
        become(FilingState.ACCEPTED);
        decidedAt = now;
    }

    /** The county sends it back. The days for which it lay there do not count. */
    void sendBack(Instant now) {
        noticeLateness(now);
        become(FilingState.RETURNED);
        decidedAt = now;
        if (overdueAt == null) {
            var handedIn = LegalCalendar.dayOf(Objects.requireNonNull(submittedAt));
            dueAt = dueAt.plus(ChronoUnit.DAYS.between(handedIn, LegalCalendar.dayOf(now)), ChronoUnit.DAYS);
        }
    }

    /** It is owed no longer; what was late by then was late. */
    void lapse(Instant now) {
        noticeLateness(now);
        become(FilingState.LAPSED);
    }

    /** The clock may not have looked in between. */
    private void noticeLateness(Instant now) {
        if (state == FilingState.SUBMITTED && !now.isBefore(Objects.requireNonNull(decideBy))) {
            markDecisionOverdue();
        } else if (state != FilingState.SUBMITTED && !now.isBefore(dueAt)) {
            markOverdue();
        }
    }

    /** Not handed in in time; dated when the time was over, however late we notice. */
    void markOverdue() {
        overdueAt = dueAt;
    }

    /** Not decided in time; dated when the time was over, however late we notice. */
    void markDecisionOverdue() {
        decisionOverdueAt = decideBy;
    }

    private void become(FilingState next) {
        if (!state.next().contains(next)) {
            throw new FilingStepRefused(state);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public SourceRef source() {
        return source;
    }

    public UUID assessmentId() {
        return assessmentId;
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    public FilingState state() {
        return state;
    }

    /** The first instant at which it is late. */
    public Instant dueAt() {
        return dueAt;
    }

    /** When it became late; null if it did not, or if the clock has not noticed yet. */
    public @Nullable Instant overdueAt() {
        return overdueAt;
    }

    /** What was handed in last. */
    public @Nullable FiledMaterials materials() {
        return materials;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Actor submitter() {
        return submitter;
    }

    /** The first instant at which the decision on what was handed in last is late. */
    public @Nullable Instant decideBy() {
        return decideBy;
    }

    /** When that decision became late; null if it did not. */
    public @Nullable Instant decisionOverdueAt() {
        return decisionOverdueAt;
    }

    /** When the county decided on what was handed in last. */
    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    @Override
    public long version() {
        return version;
    }
}
