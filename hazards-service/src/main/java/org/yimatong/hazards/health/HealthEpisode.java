package org.yimatong.hazards.health;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A time in which a sensor could not be relied upon, for one reason. Written by {@link Episodes}, many at once. */
@Entity
@Immutable
public class HealthEpisode {

    @Id
    private UUID id;

    private int sensor;

    private UUID sensorId;

    private String uscc;

    private String area;

    private String sourceCode;

    private String tag;

    @Enumerated(EnumType.STRING)
    private HealthCondition condition;

    private Instant beganAt;

    private Instant openedAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected HealthEpisode() {}

    public UUID id() {
        return id;
    }

    /** Short key of the sensor. */
    public int sensor() {
        return sensor;
    }

    public UUID sensorId() {
        return sensorId;
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

    public String tag() {
        return tag;
    }

    public HealthCondition condition() {
        return condition;
    }

    /** What it dates from: of a silence, the last reading before it. */
    public Instant beganAt() {
        return beganAt;
    }

    /** When it had lasted as long as it takes. */
    public Instant openedAt() {
        return openedAt;
    }

    /** Null while it stands. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
