package org.yimatong.hazards.telemetry.consume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Alarms;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.store.SensorStates;
import org.yimatong.hazards.telemetry.store.SensorTrack;

/**
 * Where the sensors stand, in memory: a copy of the database, valid as long as every change to it is committed. After
 * any failure, and with any change of partitions, it is forgotten and loaded again.
 */
@ApplicationScoped
class SensorTracks {

    /** Tracks are in use in a transaction. */
    record Used() {}

    private final SensorStates states;
    private final Alarms alarms;
    private final Event<Used> uses;
    private @Nullable SensorTrack[] byNumber = new @Nullable SensorTrack[0];

    SensorTracks(SensorStates states, Alarms alarms, Event<Used> uses) {
        this.states = states;
        this.alarms = alarms;
        this.uses = uses;
    }

    void rolledBack(@Observes(during = TransactionPhase.AFTER_FAILURE) Used used) {
        forget();
    }

    void forget() {
        byNumber = new @Nullable SensorTrack[0];
    }

    /** Makes sure that the sensors of the batch are in memory, for the caller's transaction. */
    void load(ReadingBatch batch) {
        uses.fire(new Used());
        var missing = missing(batch);
        if (missing.isEmpty()) {
            return;
        }
        states.load(missing).forEach((number, track) -> byNumber[number] = track);
        for (var alarm : alarms.standing(missing)) {
            of(alarm.sensor()).stand(alarm);
        }
    }

    /** Stores those that moved, in the caller's transaction. */
    void save(Collection<SensorTrack> moved) {
        states.save(moved);
    }

    /** The track of a sensor that was loaded. */
    SensorTrack of(int sensor) {
        var track = byNumber[sensor];
        if (track == null) {
            throw new IllegalStateException("Sensor %d is not loaded".formatted(sensor));
        }
        return track;
    }

    private Set<Integer> missing(ReadingBatch batch) {
        var missing = new LinkedHashSet<Integer>();
        for (var i = 0; i < batch.size(); i++) {
            var sensor = batch.sensor(i);
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
