package org.yimatong.hazards.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.source.HazardSource;

/** When a hazard source has to be assessed again, and why. */
@Entity
public class ReassessmentDuty {

    /** Order 40: an assessment holds for three years. */
    static final int YEARS = 3;

    @Id
    private UUID sourceId;

    private String uscc;
    private String area;
    private String sourceCode;
    private @Nullable UUID assessmentId;

    @Enumerated(EnumType.STRING)
    private ReassessmentCause cause = ReassessmentCause.THREE_YEARS;

    private @Nullable LocalDate triggeredOn;
    private Instant dueAt = Instant.MAX;
    private @Nullable Instant dueSince;
    private @Nullable Instant endedAt;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ReassessmentDuty() {}

    /** Of a source that was never assessed here: not due until something triggers it. */
    ReassessmentDuty(HazardSource source) {
        sourceId = source.id();
        uscc = source.uscc();
        area = source.area();
        sourceCode = source.code();
    }

    /**
     * An assessment was made. It answers for what happened up to its day, and for nothing that happened later.
     *
     * @param later what happened after its day, in the order in which it was written down
     */
    void renew(Assessment assessment, List<ReassessmentTrigger> later) {
        assessmentId = assessment.id();
        cause = ReassessmentCause.THREE_YEARS;
        triggeredOn = null;
        dueAt = LegalCalendar.endOf(assessment.assessedOn().plusYears(YEARS));
        dueSince = null;
        endedAt = null;
        later.forEach(trigger -> trigger(trigger.cause(), trigger.happenedOn(), trigger.recordedAt()));
    }

    /**
     * Something happened: it is due at once. One that is due already stays due since then, and for what happened first;
     * that three years are over is no longer the cause.
     */
    void trigger(ReassessmentCause trigger, LocalDate happenedOn, Instant now) {
        if (cause == ReassessmentCause.THREE_YEARS) {
            cause = trigger;
        }
        if (triggeredOn == null || happenedOn.isAfter(triggeredOn)) {
            triggeredOn = happenedOn;
        }
        if (dueAt.isAfter(now)) {
            dueAt = now;
        }
        markDue();
    }

    /** Its time has come; dated when it came, however late we notice. */
    void markDue() {
        dueSince = dueAt;
    }

    /** The source is no major hazard source any more. */
    void end(Instant at) {
        endedAt = at;
    }

    public UUID sourceId() {
        return sourceId;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    public String sourceCode() {
        return sourceCode;
    }

    /** Its newest assessment; null if it was never assessed here. */
    public @Nullable UUID assessmentId() {
        return assessmentId;
    }

    public ReassessmentCause cause() {
        return cause;
    }

    /** The latest day on which something happened that the newest assessment does not know of. */
    public @Nullable LocalDate triggeredOn() {
        return triggeredOn;
    }

    /** The first instant at which it is due. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Since when it is due; null if it is not, or if the clock has not noticed yet. */
    public @Nullable Instant dueSince() {
        return dueSince;
    }
}
