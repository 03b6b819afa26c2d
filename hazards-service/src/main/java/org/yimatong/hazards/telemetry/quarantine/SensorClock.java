package org.yimatong.hazards.telemetry.quarantine;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * How far the clock of a sensor is ahead of ours: the greatest difference between when a reading was observed and when
 * it was received, over the last minutes. What travels long only makes the difference smaller, so the greatest is the
 * one that says most of the clock; if all that came was late, it says how late the quickest was.
 */
@Entity
@Immutable
public class SensorClock {

    @Id
    private int sensor;

    private String uscc;
    private String area;
    private String tag;
    private long aheadMillis;
    private Instant measuredAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SensorClock() {}

    /** Short key of the sensor. */
    public int sensor() {
        return sensor;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    public String tag() {
        return tag;
    }

    /** Negative if the clock is behind, or all was late. */
    public Duration ahead() {
        return Duration.ofMillis(aheadMillis);
    }

    public Instant measuredAt() {
        return measuredAt;
    }
}
