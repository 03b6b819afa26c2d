package org.yimatong.hazards.telemetry.quarantine;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A reading whose time cannot be true. It was refused, and is kept to be looked at. */
@Entity
@Immutable
public class QuarantinedReading {

    @Id
    private long id;

    private String uscc;
    private String area;
    private String tag;
    private String gateway;

    @Enumerated(EnumType.STRING)
    private QuarantineReason reason;

    private Instant observedAt;
    private Instant receivedAt;
    private long sequence;
    private double value;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected QuarantinedReading() {}

    public long id() {
        return id;
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

    /** Name of the data gateway that sent it. */
    public String gateway() {
        return gateway;
    }

    public QuarantineReason reason() {
        return reason;
    }

    /** As the sensor says. */
    public Instant observedAt() {
        return observedAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public long sequence() {
        return sequence;
    }

    public double value() {
        return value;
    }
}
