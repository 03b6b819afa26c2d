package org.yimatong.hazards.alarm.damping;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.yimatong.hazards.source.SensorDirectory;
import org.yimatong.hazards.source.Sensors;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** Shows and sets the damping of sensors. */
@ApplicationScoped
@Transactional
public class DampingService implements PanacheRepositoryBase<SensorDamping, Integer> {

    private static final String VISIBLE = "id = :id and " + Access.VISIBLE;

    private final Sensors sensors;
    private final SensorDirectory directory;
    private final CurrentAccess access;
    private final Audit audit;

    DampingService(Sensors sensors, SensorDirectory directory, CurrentAccess access, Audit audit) {
        this.sensors = sensors;
        this.directory = directory;
        this.access = access;
        this.audit = audit;
    }

    /** @throws NotFound if there is no such sensor, or none that the caller may see */
    public SensorDamping of(UUID sensorId) {
        return find(VISIBLE, parameters(sensorId)).firstResultOptional().orElseThrow(NotFound::new);
    }

    /**
     * Sets it anew.
     *
     * @param deadBand in the unit of the sensor
     * @throws InvalidInput if it is so wide that a level would never be left
     */
    public SensorDamping set(
            UUID sensorId, ExpectedVersion seen, int onDelaySeconds, int offDelaySeconds, BigDecimal deadBand) {
        var damping = find(VISIBLE, parameters(sensorId))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
        seen.require(damping);
        requireNarrow(damping, deadBand);
        damping.set(onDelaySeconds, offDelaySeconds, deadBand);
        flush();
        sensors.changed();
        audit.record(
                "sensor.damped",
                new AuditedThing("sensor", damping.id().toString(), damping.uscc(), damping.area()),
                Map.of(
                        "onDelaySeconds", onDelaySeconds,
                        "offDelaySeconds", offDelaySeconds,
                        "deadBand", deadBand.toPlainString()));
        return damping;
    }

    private void requireNarrow(SensorDamping damping, BigDecimal deadBand) {
        directory.refresh();
        var sensor = directory.numbered(damping.number());
        if (sensor == null || deadBand.signum() == 0) {
            return;
        }
        var limits = sensor.thresholds();
        var top = Math.min(sensor.rangeHigh(), Math.min(limits.high(), limits.highHigh()));
        var bottom = Math.max(sensor.rangeLow(), Math.max(limits.low(), limits.lowLow()));
        if (deadBand.doubleValue() >= top - bottom) {
            throw new InvalidInput("/deadBand", "dead-band-too-wide", sensor.tag());
        }
    }

    private Map<String, Object> parameters(UUID sensorId) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", sensorId);
        return parameters;
    }
}
