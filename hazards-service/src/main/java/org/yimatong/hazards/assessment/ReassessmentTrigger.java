package org.yimatong.hazards.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.kit.problem.InvalidInput;

/** Something that happened to a hazard source and makes it due to be assessed again. Never edited. */
@Entity
public class ReassessmentTrigger {

    @Id
    private UUID id;

    private UUID sourceId;
    private String uscc;
    private String area;

    @Enumerated(EnumType.STRING)
    private ReassessmentCause cause;

    private LocalDate happenedOn;
    private String reason;
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorder_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorder_name"))
    private Actor recorder;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ReassessmentTrigger() {}

    /** @throws InvalidInput if the day is impossible, or the cause is one that only the clock finds */
    static ReassessmentTrigger of(
            HazardSource source, ReassessmentCause cause, LocalDate day, String reason, Actor recorder, Clock clock) {
        if (cause == ReassessmentCause.THREE_YEARS) {
            throw new InvalidInput("/cause", "cause-of-the-clock");
        }
        if (day.isAfter(LegalCalendar.today(clock))) {
            throw new InvalidInput("/happenedOn", "day-in-future");
        }
        var assessedOn = source.assessedOn();
        if (assessedOn != null && day.isBefore(assessedOn)) {
            throw new InvalidInput("/happenedOn", "trigger-before-assessment", assessedOn);
        }
        var trigger = new ReassessmentTrigger();
        trigger.id = UUID.randomUUID();
        trigger.sourceId = source.id();
        trigger.uscc = source.uscc();
        trigger.area = source.area();
        trigger.cause = cause;
        trigger.happenedOn = day;
        trigger.reason = reason;
        trigger.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        trigger.recorder = recorder;
        return trigger;
    }

    public UUID id() {
        return id;
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

    public ReassessmentCause cause() {
        return cause;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Actor recorder() {
        return recorder;
    }
}
