package org.yimatong.hazards.alarm.damping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.yimatong.hazards.source.Damping;
import org.yimatong.kit.precondition.Versioned;

/** The damping of a sensor: that part of its row which the registry does not know. */
@Entity
@Table(name = "sensor")
public class SensorDamping implements Versioned {

    @Id
    @Column(insertable = false, updatable = false)
    private Integer number;

    @Column(insertable = false, updatable = false)
    private UUID id;

    @Column(insertable = false, updatable = false)
    private String uscc;

    @Column(insertable = false, updatable = false)
    private String area;

    private int onDelaySeconds;

    private int offDelaySeconds;

    private BigDecimal deadBand;

    @Column(name = "damping_version")
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SensorDamping() {}

    /**
     * Sets it anew; it holds from the next reading on.
     *
     * @param deadBand in the unit of the sensor; see {@link Damping}
     */
    void set(int newOnDelaySeconds, int newOffDelaySeconds, BigDecimal newDeadBand) {
        onDelaySeconds = newOnDelaySeconds;
        offDelaySeconds = newOffDelaySeconds;
        deadBand = newDeadBand;
        version++;
    }

    int number() {
        return number;
    }

    UUID id() {
        return id;
    }

    String uscc() {
        return uscc;
    }

    String area() {
        return area;
    }

    public int onDelaySeconds() {
        return onDelaySeconds;
    }

    public int offDelaySeconds() {
        return offDelaySeconds;
    }

    public BigDecimal deadBand() {
        return deadBand;
    }

    @Override
    public long version() {
        return version;
    }
}
