package org.yimatong.hazards.telemetry.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmEngine;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.Alarms;
import org.yimatong.hazards.alarm.Measurement;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.source.SensorDirectory;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.store.SensorTrack;

/**
 * Follows each sensor's newest reading and the alarm that stands for it. A reading that comes late, after a newer one,
 * is history: it changes neither.
 */
@ApplicationScoped
class SensorWatch {

    private final SensorDirectory sensors;
    private final SensorTracks tracks;
    private final Alarms alarms;
    private final Clock clock;

    SensorWatch(SensorDirectory sensors, SensorTracks tracks, Alarms alarms, Clock clock) {
        this.sensors = sensors;
        this.tracks = tracks;
        this.alarms = alarms;
        this.clock = clock;
    }

    /**
     * Follows the readings in their order, and stores where that leads, in the caller's transaction.
     *
     * @param readings of sensors that are known
     * @return how many alarms were raised
     */
    int follow(ReadingBatch readings) {
        tracks.load(readings);
        var now = clock.instant();
        var moved = new ArrayList<SensorTrack>();
        var changed = new LinkedHashSet<Alarm>();
        for (var i = 0; i < readings.size(); i++) {
            follow(readings, i, now, moved, changed);
        }
        tracks.save(moved);
        var raised = (int) changed.stream().filter(Alarm::isNew).count();
        alarms.save(changed);
        return raised;
    }

    private void follow(ReadingBatch readings, int i, Instant now, List<SensorTrack> moved, Set<Alarm> changed) {
        var sensor = sensors.numbered(readings.sensor(i));
        var track = tracks.of(readings.sensor(i));
        // a sensor whose clock runs ahead must not make all that follows look late
        var observedAt = Math.min(readings.observedAt(i), readings.receivedAt(i));
        var sequence = readings.sequence(i);
        if (sensor == null || !track.isBefore(observedAt, sequence)) {
            return;
        }
        var value = readings.value(i);
        var level = AlarmLevel.of(value, sensor.thresholds());
        if (track.move(observedAt, sequence, value, level, readings.receivedAt(i))) {
            moved.add(track);
        }
        if (level != AlarmLevel.NORMAL || track.alarm() != null) {
            var measurement = measurement(sensor, level, readings, i, now);
            track.stand(AlarmEngine.take(measurement, track.alarm(), changed::add));
        }
    }

    private static Measurement measurement(
            MonitoredSensor sensor, AlarmLevel level, ReadingBatch readings, int i, Instant now) {
        var observedAt = EpochMicros.toInstant(readings.observedAt(i));
        return new Measurement(sensor, level, readings.value(i), observedAt, readings.sequence(i), now);
    }
}
