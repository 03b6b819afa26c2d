package org.yimatong.hazards.telemetry.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.yimatong.hazards.alarm.LateHistory;
import org.yimatong.hazards.alarm.LevelTrace;
import org.yimatong.hazards.alarm.LevelTrace.Place;
import org.yimatong.hazards.alarm.LevelTraces;
import org.yimatong.hazards.alarm.StandingLevel;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.source.SensorDirectory;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.ReadingBatch;

/**
 * Judges readings that came after newer ones, in their place in time: from there the stored readings are gone through
 * again, until what follows is what is recorded already. One that agrees with what is recorded costs no more than a
 * look.
 */
@ApplicationScoped
class LateReadings {

    private final SensorDirectory sensors;
    private final PastLevels past;
    private final LevelTraces traces;
    private final LateHistory history;

    LateReadings(SensorDirectory sensors, PastLevels past, LevelTraces traces, LateHistory history) {
        this.sensors = sensors;
        this.past = past;
        this.traces = traces;
        this.history = history;
    }

    /** The late readings of one sensor. */
    private record Late(MonitoredSensor sensor, NavigableMap<Place, Double> values) {

        /** From here on the record of levels is needed. */
        Instant since() {
            return values.firstKey().observedAt().minus(sensor.damping().longest());
        }
    }

    /**
     * Judges some readings of the batch, in the caller's transaction, in which all of it is stored and the newer ones
     * have taken effect.
     */
    void judge(ReadingBatch readings, List<Integer> indices, Instant now) {
        var late = bySensor(readings, indices);
        if (late.isEmpty()) {
            return;
        }
        var since = new HashMap<Integer, Instant>();
        late.forEach((number, ofSensor) -> since.put(number, ofSensor.since()));
        var recorded = traces.load(since);
        late.forEach((number, ofSensor) -> judge(ofSensor, Objects.requireNonNull(recorded.get(number)), now));
    }

    private TreeMap<Integer, Late> bySensor(ReadingBatch readings, List<Integer> indices) {
        var late = new TreeMap<Integer, Late>();
        for (var i : indices) {
            var sensor = sensors.numbered(readings.sensor(i));
            if (sensor != null) {
                var place = new Place(EpochMicros.toInstant(readings.observedAt(i)), readings.sequence(i));
                late.computeIfAbsent(sensor.number(), number -> new Late(sensor, new TreeMap<>()))
                        .values()
                        .put(place, readings.value(i));
            }
        }
        return late;
    }

    private void judge(Late late, LevelTrace trace, Instant now) {
        var judgedUpTo = new Place(Instant.MIN, Long.MIN_VALUE);
        for (var reading : late.values().entrySet()) {
            var place = reading.getKey();
            if (place.compareTo(judgedUpTo) <= 0 || agrees(late.sensor(), place, reading.getValue(), trace)) {
                continue;
            }
            var unrecorded = late.values().tailMap(place, true).keySet();
            var stretch = past.goThrough(late.sensor(), trace, place, unrecorded);
            history.rewrite(late.sensor(), stretch, now);
            trace.rewrite(stretch);
            judgedUpTo = stretch.to();
        }
    }

    /** It means the level in force, and no change behind it can come of a delay that it contradicts. */
    private static boolean agrees(MonitoredSensor sensor, Place place, double value, LevelTrace trace) {
        return !StandingLevel.settled(sensor.number(), trace.before(place)).isMovedBy(sensor, value)
                && !trace.changesBehind(place, sensor.damping().longest());
    }
}
