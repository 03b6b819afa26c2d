package org.yimatong.hazards.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Something the clock did about an alarm, because people did not. Only its area moves, with the enterprise. */
@Entity
public class Escalation {

    @Id
    private UUID id;

    private UUID alarmId;
    private String uscc;
    private String area;

    @Enumerated(EnumType.STRING)
    private EscalationKind kind;

    private Instant awaitedSince;
    private Instant dueAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Escalation() {}

    Escalation(AlarmWatch watch, EscalationKind kind, Instant awaitedSince, Instant dueAt) {
        this.id = UUID.randomUUID();
        this.alarmId = watch.alarmId();
        this.uscc = watch.uscc();
        this.area = watch.area();
        this.kind = kind;
        this.awaitedSince = awaitedSince;
        this.dueAt = dueAt;
    }

    public UUID id() {
        return id;
    }

    public UUID alarmId() {
        return alarmId;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    public EscalationKind kind() {
        return kind;
    }

    /** Since when people owed it what they did not do. */
    public Instant awaitedSince() {
        return awaitedSince;
    }

    /** When it was due; it may have been found later, after an outage. */
    public Instant dueAt() {
        return dueAt;
    }
}
