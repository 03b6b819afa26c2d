package org.yimatong.hazards.health;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.health.HealthOracle.Episode;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.source.Thresholds;

/**
 * The judges at work on one virtual sensor: the reader of its readings and the clock, which speak in any order, with
 * the row between them that the database would keep.
 */
final class VirtualHealth {

    private static final long MICROS = 1_000_000;

    private final MonitoredSensor sensor;
    private final SensorPulse.Windows windows;
    private final SilenceJudge clock;
    private final VirtualListening listening;
    private final SplittableRandom random;
    private final Map<HealthCondition, HealthChange> open = new EnumMap<>(HealthCondition.class);
    private final TreeSet<Episode> episodes = new TreeSet<>();
    private SensorPulse pulse;
    private long observedAt = Long.MIN_VALUE;
    private double value;
    private long unchangedSince;
    private Instant heardAt = Instant.EPOCH;
    private @Nullable Instant silentFrom;
    private @Nullable Instant returnedAt;
    private @Nullable Instant dueAt = Instant.EPOCH;

    VirtualHealth(int number, HealthOracle.HealthWindows seconds, VirtualListening listening, long seed) {
        sensor = new MonitoredSensor(
                number,
                "91610000000000000X",
                "610117",
                "HS-1",
                "LT-1",
                "%",
                VirtualSensor.RANGE_LOW,
                VirtualSensor.RANGE_HIGH,
                Thresholds.NONE);
        windows = new SensorPulse.Windows(
                seconds.silent() * MICROS,
                seconds.flat() * MICROS,
                seconds.stuck() * MICROS,
                seconds.lateBeyond() * MICROS,
                seconds.lateAfter() * MICROS);
        clock = new SilenceJudge(listening.stored(), Duration.ofSeconds(seconds.silent()));
        this.listening = listening;
        this.random = new SplittableRandom(seed + number);
        this.pulse = new SensorPulse(number, 0);
    }

    TreeSet<Episode> live(VirtualSensor virtual, long end) {
        for (var reading : virtual.readings()) {
            tickUntil(reading.receivedAt());
            take(reading);
        }
        tickUntil(end);
        tick(end);
        open.values().forEach(change -> add(change, null));
        return episodes;
    }

    /** The clock looks a while after something is due, and only while the service runs. */
    private void tickUntil(long second) {
        while (dueAt != null || returnedAt != null) {
            var due = returnedAt != null ? returnedAt : dueAt;
            var look = due.getEpochSecond() + random.nextInt(1, 5);
            while (look < second && !listening.hears(look)) {
                look++;
            }
            if (look >= second) {
                return;
            }
            tick(look);
        }
    }

    private void tick(long asOfSecond) {
        var asOf = Instant.ofEpochSecond(asOfSecond);
        var silent = open.containsKey(HealthCondition.NO_DATA);
        var watched = new SilenceJudge.Watched(sensor.number(), heardAt, silentFrom, returnedAt, silent);
        var judgement = clock.judge(watched, asOf);
        if (watched.returnedBefore(asOf)) {
            silentFrom = null;
            returnedAt = null;
        }
        dueAt = judgement.dueAt();
        judgement.changes().forEach(this::settle);
    }

    private void take(VirtualSensor.Heard reading) {
        var observed = reading.observedAt() * MICROS;
        var received = reading.receivedAt() * MICROS;
        var changes = new ArrayList<HealthChange>();
        var isNewest = observed > observedAt;
        if (pulse.hear(observed, received, isNewest, windows, changes::add)) {
            note();
        }
        heardAt = Instant.ofEpochSecond(reading.receivedAt());
        if (isNewest) {
            unchangedSince = Steadiness.since(unchangedSince, observedAt, value, reading.value(), observed);
            observedAt = observed;
            value = reading.value();
            pulse.move(sensor, value, observed, unchangedSince, windows, changes::add);
        }
        changes.forEach(this::settle);
        if (random.nextInt(40) == 0) { // the clock may speak before its watermark has reached this reading
            tick(reading.receivedAt() - random.nextInt(1, 4));
        }
        if (random.nextInt(500) == 0 && !isLate(reading)) {
            restart();
        }
    }

    private boolean isLate(VirtualSensor.Heard reading) {
        return (reading.receivedAt() - reading.observedAt()) * MICROS > windows.lateBeyond();
    }

    private void note() {
        if (pulse.hasPaused() && returnedAt == null) {
            silentFrom = Instant.EPOCH.plus(pulse.silentFrom(), ChronoUnit.MICROS);
            returnedAt = Instant.EPOCH.plus(pulse.returnedAt(), ChronoUnit.MICROS);
        }
        pulse.markNoted();
    }

    /** Only what is stored is left. */
    private void restart() {
        pulse = new SensorPulse(sensor.number(), heardAt.getEpochSecond() * MICROS);
        open.keySet().forEach(pulse::restore);
    }

    private void settle(HealthChange change) {
        if (change.openedAt() == null) {
            add(open.remove(change.condition()), change.endedAt());
        } else if (change.endedAt() != null) {
            add(change, change.endedAt());
        } else if (open.put(change.condition(), change) != null) {
            throw new AssertionError("Open already: " + change);
        }
    }

    private void add(@Nullable HealthChange opened, @Nullable Instant endedAt) {
        if (opened == null) {
            throw new AssertionError("Closed, and was not open");
        }
        episodes.add(new Episode(
                opened.condition(),
                opened.beganAt().getEpochSecond(),
                opened.openedAt().getEpochSecond(),
                endedAt == null ? -1 : endedAt.getEpochSecond()));
    }
}
