package org.yimatong.hazards.health;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.MonitoredSensor;

/**
 * Follows the health of sensors with their readings, in memory, and stores what changes in the transaction of the
 * readings. Whoever follows the readings of a sensor is the only one to judge its clock and the steadiness of its
 * value; silence and refused readings are judged by {@link HealthRounds}. Used by one thread.
 */
@Singleton // asked for each reading: without a proxy
public class HealthWatch {

    private final PulseTable table;
    private final Episodes episodes;
    private final SensorPulse.Windows windows;
    private final List<HealthChange> changes = new ArrayList<>();
    private final List<SensorPulse> toNote = new ArrayList<>();
    private @Nullable SensorPulse[] byNumber = new @Nullable SensorPulse[0];

    HealthWatch(PulseTable table, Episodes episodes, HealthConfig config) {
        this.table = table;
        this.episodes = episodes;
        this.windows = SensorPulse.Windows.of(config);
    }

    /** Makes sure that these sensors are in memory, for the caller's transaction. */
    public void load(int[] sensors) {
        var missing = missing(sensors);
        if (!missing.isEmpty()) {
            table.load(missing).forEach(pulse -> byNumber[pulse.sensor()] = pulse);
        }
    }

    /**
     * A reading was accepted. Times are microseconds since 1970.
     *
     * @param isNewest false if a newer one of the sensor came before
     */
    public void hear(int sensor, long observedAt, long receivedAt, boolean isNewest) {
        var pulse = of(sensor);
        if (pulse.hear(observedAt, receivedAt, isNewest, windows, changes::add)) {
            toNote.add(pulse);
        }
    }

    /**
     * The reading is the sensor's newest.
     *
     * @param unchangedSince by {@link Steadiness#since}
     */
    public void move(MonitoredSensor sensor, double value, long observedAt, long unchangedSince) {
        of(sensor.number()).move(sensor, value, observedAt, unchangedSince, windows, changes::add);
    }

    /** Stores what came of it, in the caller's transaction. */
    public void save() {
        if (!toNote.isEmpty()) {
            table.note(toNote);
            toNote.forEach(SensorPulse::markNoted);
            toNote.clear();
        }
        if (!changes.isEmpty()) {
            episodes.take(changes);
            changes.clear();
        }
    }

    /** What is in memory may not be what is stored. */
    public void forget() {
        byNumber = new @Nullable SensorPulse[0];
        changes.clear();
        toNote.clear();
    }

    private SensorPulse of(int sensor) {
        var pulse = byNumber[sensor];
        if (pulse == null) {
            throw new IllegalStateException("Sensor %d is not loaded".formatted(sensor));
        }
        return pulse;
    }

    private Set<Integer> missing(int[] sensors) {
        var missing = new LinkedHashSet<Integer>();
        for (var sensor : sensors) {
            if (sensor >= byNumber.length) {
                byNumber = Arrays.copyOf(byNumber, Math.max(sensor + 1, 2 * byNumber.length));
            }
            if (byNumber[sensor] == null) {
                missing.add(sensor);
            }
        }
        return missing;
    }
}
