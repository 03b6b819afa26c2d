package org.yimatong.hazards.telemetry.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.LateHistory;
import org.yimatong.hazards.alarm.LevelTrace;
import org.yimatong.hazards.alarm.LevelTrace.Mark;
import org.yimatong.hazards.alarm.LevelTrace.Place;
import org.yimatong.hazards.alarm.LevelTrace.Stretch;
import org.yimatong.hazards.alarm.LevelTraces;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.source.SensorDirectory;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.ReadingStore;

/**
 * Judges readings that came after newer ones, in their place in time: from there the stored readings are gone through
 * again, until what follows is what is recorded already. One that agrees with what is recorded costs no more than a
 * look.
 *
 * <p>Those of a sensor with a delay remain history: what a delay made of the readings around depends on when they came.
 */
@ApplicationScoped
class LateReadings {

    private static final int PAGE = 200;

    /** More than a sensor's clock may run ahead. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final SensorDirectory sensors;
    private final SensorTracks tracks;
    private final ReadingStore store;
    private final LevelTraces traces;
    private final LateHistory history;

    LateReadings(
            SensorDirectory sensors, SensorTracks tracks, ReadingStore store, LevelTraces traces, LateHistory history) {
        this.sensors = sensors;
        this.tracks = tracks;
        this.store = store;
        this.traces = traces;
        this.history = history;
    }

    private record Late(MonitoredSensor sensor, Place place, double value) {}

    /**
     * Judges some readings of the batch, in the caller's transaction, in which all of it is stored and the newer ones
     * have taken effect.
     */
    void judge(ReadingBatch readings, List<Integer> indices, Instant now) {
        var late = new ArrayList<Late>();
        var since = new HashMap<Integer, Instant>();
        for (var i : indices) {
            var sensor = sensors.numbered(readings.sensor(i));
            if (sensor != null && !sensor.damping().delays()) {
                var place = new Place(EpochMicros.toInstant(readings.observedAt(i)), readings.sequence(i));
                late.add(new Late(sensor, place, readings.value(i)));
                since.merge(sensor.number(), place.observedAt(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        if (late.isEmpty()) {
            return;
        }
        late.sort(Comparator.comparing(Late::place));
        var recorded = traces.load(since);
        for (var one : late) {
            judge(one, Objects.requireNonNull(recorded.get(one.sensor().number())), now);
        }
    }

    private void judge(Late late, LevelTrace trace, Instant now) {
        if (meaningOf(late.sensor(), late.value(), trace.before(late.place())) == trace.at(late.place())) {
            return;
        }
        var stretch = goThrough(late.sensor(), trace, late.place());
        history.rewrite(late.sensor(), stretch, now);
        trace.rewrite(stretch);
    }

    /** Goes through the stored readings from the place on, until the level is the recorded one again. */
    private Stretch goThrough(MonitoredSensor sensor, LevelTrace trace, Place from) {
        var before = trace.before(from);
        var level = before;
        var last = from;
        var marks = new ArrayList<Mark>();
        for (var readings = from(sensor, from); !readings.isEmpty(); readings = after(sensor, last)) {
            for (var reading : readings) {
                last = placeOf(reading);
                var meant = isPresent(reading) ? trace.at(last) : meaningOf(sensor, reading.value(), level);
                if (meant != level) {
                    marks.add(new Mark(last, meant, reading.value()));
                    level = meant;
                }
                if (level == trace.at(last)) {
                    return new Stretch(from, last, before, marks);
                }
            }
        }
        return new Stretch(from, last, before, marks);
    }

    /** Whether it is the sensor's newest: what it means is decided, and no late one changes it. */
    private boolean isPresent(Reading reading) {
        return reading.observedAt() >= tracks.of(reading.sensor()).observedAt();
    }

    private List<Reading> from(MonitoredSensor sensor, Place place) {
        var newest = EpochMicros.toInstant(tracks.of(sensor.number()).observedAt());
        return store.series(sensor.number(), place.observedAt(), newest.plus(AHEAD), PAGE).stream()
                .filter(reading -> placeOf(reading).compareTo(place) >= 0)
                .toList();
    }

    private List<Reading> after(MonitoredSensor sensor, Place place) {
        return from(sensor, place).stream()
                .filter(reading -> placeOf(reading).compareTo(place) > 0)
                .toList();
    }

    private static Place placeOf(Reading reading) {
        return new Place(EpochMicros.toInstant(reading.observedAt()), reading.sequence());
    }

    private static AlarmLevel meaningOf(MonitoredSensor sensor, double value, AlarmLevel level) {
        return AlarmLevel.of(value, sensor.thresholds(), sensor.damping().deadBand(), level);
    }
}
