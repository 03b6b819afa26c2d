package org.yimatong.hazards.telemetry.consume;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.DelayEnds.LevelsMoved;
import org.yimatong.hazards.alarm.StandingLevel;
import org.yimatong.hazards.alarm.StandingLevels;
import org.yimatong.hazards.health.HealthWatch;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.store.SensorStates;
import org.yimatong.hazards.telemetry.store.SensorTrack;

/**
 * Where the sensors stand, in memory: a copy of the database, valid as long as every change to it is committed. After
 * any failure, and with any change of partitions, it is forgotten and loaded again.
 */
@Singleton // asked for each reading: without a proxy
class SensorTracks {

    /** Tracks are in use in a transaction. */
    record Used() {}

    private final SensorStates states;
    private final StandingLevels levels;
    private final HealthWatch health;
    private final Event<Used> uses;
    private final Queue<Integer> movedElsewhere = new ConcurrentLinkedQueue<>();
    private @Nullable SensorTrack[] byNumber = new @Nullable SensorTrack[0];
    private @Nullable StandingLevel[] levelByNumber = new @Nullable StandingLevel[0];

    SensorTracks(SensorStates states, StandingLevels levels, HealthWatch health, Event<Used> uses) {
        this.states = states;
        this.levels = levels;
        this.health = health;
        this.uses = uses;
    }

    /** The clock of this instance ended delays; of other instances one learns when storing. */
    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) LevelsMoved moved) {
        movedElsewhere.addAll(moved.sensors());
    }

    void rolledBack(@Observes(during = TransactionPhase.AFTER_FAILURE) Used used) {
        forget();
    }

    void forget() {
        byNumber = new @Nullable SensorTrack[0];
        levelByNumber = new @Nullable StandingLevel[0];
        health.forget();
    }

    /** Makes sure that the sensors of the batch are in memory, for the caller's transaction. */
    void load(ReadingBatch batch) {
        uses.fire(new Used());
        forgetMovedElsewhere();
        health.load(batch.sensors());
        var missing = missing(batch);
        if (missing.isEmpty()) {
            return;
        }
        states.load(missing).forEach((number, track) -> byNumber[number] = track);
        levels.load(missing).forEach((number, level) -> levelByNumber[number] = level);
    }

    private void forgetMovedElsewhere() {
        for (var sensor = movedElsewhere.poll(); sensor != null; sensor = movedElsewhere.poll()) {
            if (sensor < byNumber.length) {
                byNumber[sensor] = null;
            }
        }
    }

    /** Stores those that moved, in the caller's transaction. */
    void save(Collection<SensorTrack> moved, Collection<StandingLevel> delayed) {
        states.save(moved);
        levels.save(delayed);
        health.save();
    }

    /** The track of a sensor that was loaded. */
    SensorTrack of(int sensor) {
        var track = byNumber[sensor];
        if (track == null) {
            throw new IllegalStateException("Sensor %d is not loaded".formatted(sensor));
        }
        return track;
    }

    /** The level in force of a sensor that was loaded. */
    StandingLevel levelOf(int sensor) {
        var level = levelByNumber[sensor];
        if (level == null) {
            throw new IllegalStateException("Sensor %d is not loaded".formatted(sensor));
        }
        return level;
    }

    private Set<Integer> missing(ReadingBatch batch) {
        var missing = new LinkedHashSet<Integer>();
        for (var i = 0; i < batch.size(); i++) {
            var sensor = batch.sensor(i);
            if (sensor >= byNumber.length) {
                byNumber = Arrays.copyOf(byNumber, Math.max(sensor + 1, 2 * byNumber.length));
                levelByNumber = Arrays.copyOf(levelByNumber, byNumber.length);
            }
            if (byNumber[sensor] == null) {
                missing.add(sensor);
            }
        }
        return missing;
    }
}
