package org.yimatong.hazards.telemetry.quarantine;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Reading;

/** Compares the clock of every sensor that sends something with ours, whether or not the reading is taken. */
@Singleton // asked for each reading: without a proxy
public class ClockComparisons {

    private final SensorClockTable table;
    private final long window;
    private final Map<Integer, ClockComparison> bySensor = new ConcurrentHashMap<>();

    ClockComparisons(SensorClockTable table, QuarantineConfig config) {
        this.table = table;
        this.window = config.clockWindow().toMillis() * SensorClockTable.MICROS_PER_MILLI;
    }

    /** @param receivedAt as {@link EpochMicros} */
    public void compare(MonitoredSensor sensor, Reading reading, long receivedAt) {
        bySensor.computeIfAbsent(sensor.number(), number -> new ClockComparison(number, window))
                .compare(reading.observedAt(), receivedAt);
    }

    /** Stores what is new; after a failure it is new still. */
    void store() {
        var told =
                bySensor.values().stream().filter(ClockComparison::isToBeStored).toList();
        if (told.isEmpty()) {
            return;
        }
        try {
            table.store(told);
        } catch (RuntimeException e) {
            told.forEach(ClockComparison::wasNotStored);
            throw e;
        }
    }
}
