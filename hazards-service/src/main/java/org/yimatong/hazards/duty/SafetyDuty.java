package org.yimatong.hazards.duty;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.source.SourceRef;

/**
 * Something that has to be done for a hazard source because of what its present assessment found, and whether it is.
 */
@Entity
public class SafetyDuty {

    @Id
    private UUID id;

    @Embedded
    private SourceRef source;

    @Enumerated(EnumType.STRING)
    private DutyKind kind;

    private UUID assessmentId;

    @JdbcTypeCode(SqlTypes.JSON)
    private DutyGrounds grounds;

    private Instant since;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private DutyState state = DutyState.UNMET;

    private @Nullable LocalDate metOn;
    private @Nullable Instant lapsesAt;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SafetyDuty() {}

    /** @param since when it was written down that it follows */
    SafetyDuty(SourceRef source, DutyKind kind, UUID assessmentId, DutyGrounds grounds, Instant since) {
        this.id = UUID.randomUUID();
        this.source = source;
        this.kind = kind;
        this.assessmentId = assessmentId;
        this.grounds = grounds;
        this.since = since;
    }

    /**
     * It follows from a newer assessment too, or again. What met it meets it still, unless that was of one assessment.
     */
    void follow(UUID newerAssessment, DutyGrounds newerGrounds, Instant now) {
        if (endedAt != null) {
            endedAt = null;
            since = now;
        }
        if (kind.isOfOneAssessment()) {
            state = DutyState.UNMET;
            metOn = null;
        }
        assessmentId = newerAssessment;
        grounds = newerGrounds;
    }

    /** It follows no longer. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** Something was done. What was done before what meets it already changes nothing. */
    void meet(LocalDate doneOn, Instant now) {
        if (metOn != null && doneOn.isBefore(metOn)) {
            return;
        }
        metOn = doneOn;
        state = DutyState.MET;
        var validity = kind.validity();
        lapsesAt = validity == null ? null : LegalCalendar.endOf(doneOn.plus(validity));
        if (lapsesAt != null && !lapsesAt.isAfter(now)) {
            lapse();
        }
    }

    /** What met it holds no longer, since {@link #lapsesAt()}. */
    void lapse() {
        state = DutyState.LAPSED;
    }

    public UUID id() {
        return id;
    }

    public SourceRef source() {
        return source;
    }

    public DutyKind kind() {
        return kind;
    }

    /** From which it follows. */
    public UUID assessmentId() {
        return assessmentId;
    }

    public DutyGrounds grounds() {
        return grounds;
    }

    /** When it was written down that it follows. */
    public Instant since() {
        return since;
    }

    /** Since when it follows no longer; null while it does. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public DutyState state() {
        return state;
    }

    /** The latest day on which something was done that meets it. */
    public @Nullable LocalDate metOn() {
        return metOn;
    }

    /** The first instant at which that holds no longer; null if the law names no time. */
    public @Nullable Instant lapsesAt() {
        return lapsesAt;
    }
}
