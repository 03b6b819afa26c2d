package org.yimatong.hazards.telemetry.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.LevelTrace;
import org.yimatong.hazards.alarm.LevelTrace.Mark;
import org.yimatong.hazards.alarm.LevelTrace.Place;
import org.yimatong.hazards.alarm.LevelTrace.Stretch;
import org.yimatong.hazards.alarm.Measurement;
import org.yimatong.hazards.alarm.StandingLevel;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.ReadingStore;

/** Goes through the stored readings of a sensor again, from where a late one decides anything. */
@ApplicationScoped
class PastLevels {

    private static final int PAGE = 200;

    /** More than a sensor's clock may run ahead. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final SensorTracks tracks;
    private final ReadingStore store;

    PastLevels(SensorTracks tracks, ReadingStore store) {
        this.tracks = tracks;
        this.store = store;
    }

    /**
     * Until a reading leaves behind what is recorded: the same level, and no delay. The present is not gone through:
     * what the newest reading meant is decided, and no late one changes it.
     *
     * @param late the place of the late reading
     * @param unrecorded places of the readings of which nothing is recorded yet, this one included
     */
    Stretch goThrough(MonitoredSensor sensor, LevelTrace trace, Place late, Set<Place> unrecorded) {
        var begin = trace.decisiveFrom(late, sensor.damping().longest());
        var before = trace.before(begin);
        var level = StandingLevel.settled(sensor.number(), before);
        var marks = new ArrayList<Mark>();
        var last = begin;
        for (var readings = from(sensor, begin); !readings.isEmpty(); readings = from(sensor, last.next())) {
            for (var reading : readings) {
                last = placeOf(reading);
                if (isPresent(reading)) {
                    level.end(last.observedAt(), sensor, last.observedAt(), change -> marks.add(Mark.of(change)));
                    if (level.level() != trace.at(last)) {
                        marks.add(new Mark(last, trace.at(last), reading.value()));
                    }
                    return new Stretch(begin, last, before, marks);
                }
                level.take(measured(sensor, reading), last.observedAt(), change -> marks.add(Mark.of(change)));
                var recorded = last.compareTo(late) > 0 && !unrecorded.contains(last);
                if (recorded && level.isSettled() && level.level() == trace.at(last)) {
                    return new Stretch(begin, last, before, marks);
                }
            }
        }
        return new Stretch(begin, last, before, marks);
    }

    private boolean isPresent(Reading reading) {
        return reading.observedAt() >= tracks.of(reading.sensor()).observedAt();
    }

    private List<Reading> from(MonitoredSensor sensor, Place place) {
        var newest = EpochMicros.toInstant(tracks.of(sensor.number()).observedAt());
        return store.series(sensor.number(), place.observedAt(), place.sequence(), newest.plus(AHEAD), PAGE);
    }

    private static Measurement measured(MonitoredSensor sensor, Reading reading) {
        var at = placeOf(reading);
        return new Measurement(
                sensor, AlarmLevel.NORMAL, reading.value(), at.observedAt(), at.sequence(), at.observedAt());
    }

    private static Place placeOf(Reading reading) {
        return new Place(EpochMicros.toInstant(reading.observedAt()), reading.sequence());
    }
}
