package org.yimatong.hazards.telemetry.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yimatong.hazards.alarm.AlarmKeeper;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.LevelChange;
import org.yimatong.hazards.alarm.Measurement;
import org.yimatong.hazards.alarm.StandingLevel;
import org.yimatong.hazards.health.HealthWatch;
import org.yimatong.hazards.source.SensorDirectory;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.store.SensorTrack;

/**
 * Follows each sensor's newest reading and the level in force. A reading that comes late changes neither: it is judged
 * in its place in time.
 */
@ApplicationScoped
class SensorWatch {

    private final SensorDirectory sensors;
    private final SensorTracks tracks;
    private final AlarmKeeper keeper;
    private final LateReadings late;
    private final HealthWatch health;
    private final Clock clock;

    SensorWatch(
            SensorDirectory sensors,
            SensorTracks tracks,
            AlarmKeeper keeper,
            LateReadings late,
            HealthWatch health,
            Clock clock) {
        this.sensors = sensors;
        this.tracks = tracks;
        this.keeper = keeper;
        this.late = late;
        this.health = health;
        this.clock = clock;
    }

    /** Where a batch of readings has led so far. */
    private record Progress(
            Instant now,
            List<SensorTrack> moved,
            Set<StandingLevel> delayed,
            List<LevelChange> changes,
            List<Integer> late) {}

    /**
     * Follows the readings in their order, and stores where that leads, in the caller's transaction.
     *
     * @param readings of sensors that are known, none of which was taken before
     * @return how many occurrences of alarms began
     */
    int follow(ReadingBatch readings) {
        tracks.load(readings);
        var progress = new Progress(
                clock.instant(), new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
        for (var i = 0; i < readings.size(); i++) {
            follow(readings, i, progress);
        }
        tracks.save(progress.moved(), progress.delayed());
        var begun = keeper.take(progress.changes());
        late.judge(readings, progress.late(), progress.now());
        return begun;
    }

    private void follow(ReadingBatch readings, int i, Progress progress) {
        var sensor = sensors.numbered(readings.sensor(i));
        var track = tracks.of(readings.sensor(i));
        var measuredAt = readings.observedAt(i);
        // a sensor whose clock runs ahead must not make all that follows look late
        var observedAt = Math.min(measuredAt, readings.receivedAt(i));
        var sequence = readings.sequence(i);
        var isNewest = track.isBefore(observedAt, measuredAt, sequence);
        health.hear(readings.sensor(i), observedAt, readings.receivedAt(i), isNewest);
        if (sensor == null) {
            return;
        }
        if (!isNewest) {
            progress.late().add(i);
            return;
        }
        var value = readings.value(i);
        var meant = AlarmLevel.of(value, sensor.thresholds());
        if (track.move(observedAt, measuredAt, sequence, value, meant, readings.receivedAt(i))) {
            progress.moved().add(track);
        }
        health.move(sensor, value, observedAt, track.unchangedSince());
        var level = tracks.levelOf(sensor.number());
        if (level.isMovedBy(sensor, value)) {
            var measured =
                    new Measurement(sensor, meant, value, EpochMicros.toInstant(measuredAt), sequence, progress.now());
            level.take(measured, EpochMicros.toInstant(readings.receivedAt(i)), progress.changes()::add);
            progress.delayed().add(level);
        }
    }
}
