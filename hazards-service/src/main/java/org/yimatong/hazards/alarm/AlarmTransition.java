package org.yimatong.hazards.alarm;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One change of level that an alarm went through. */
@Entity
@Immutable
@IdClass(AlarmTransition.Key.class)
public class AlarmTransition {

    /** The transition, within its alarm; the first is 1. */
    record Key(UUID alarmId, long number) {}

    @Id
    private UUID alarmId;

    @Id
    private long number;

    private Instant observedAt;

    private Instant recordedAt;

    private long sequence;

    @Enumerated(EnumType.STRING)
    private AlarmLevel level;

    private double value;

    private boolean late;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AlarmTransition() {}

    AlarmTransition(UUID alarmId, long number, Measurement measurement, boolean late) {
        this.alarmId = alarmId;
        this.number = number;
        this.observedAt = measurement.observedAt();
        this.recordedAt = measurement.recordedAt();
        this.sequence = measurement.sequence();
        this.level = measurement.level();
        this.value = measurement.value();
        this.late = late;
    }

    public UUID alarmId() {
        return alarmId;
    }

    public long number() {
        return number;
    }

    public Instant observedAt() {
        return observedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public long sequence() {
        return sequence;
    }

    public AlarmLevel level() {
        return level;
    }

    double value() {
        return value;
    }

    /** Found by a reading that came after newer ones. */
    public boolean isLate() {
        return late;
    }

    /** As people write it. */
    public String decimalValue() {
        return Measurement.decimal(value);
    }
}
