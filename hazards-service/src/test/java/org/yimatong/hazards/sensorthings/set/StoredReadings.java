package org.yimatong.hazards.sensorthings.set;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.LatestReading;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.ReadingStore;
import org.yimatong.hazards.telemetry.Resolution;
import org.yimatong.hazards.telemetry.Rollups;

/** A store of readings in memory, that counts how often it is asked. */
final class StoredReadings implements ReadingStore {

    private static final Comparator<Reading> IN_ORDER =
            Comparator.comparingLong(Reading::observedAt).thenComparingLong(Reading::sequence);

    private final List<Reading> readings = new ArrayList<>();
    private int asked;

    void add(long observedAt, long sequence) {
        readings.add(new Reading(1, observedAt, sequence, 50));
    }

    int asked() {
        return asked;
    }

    @Override
    public ReadingBatch append(ReadingBatch batch) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Integer, LatestReading> latest(Collection<Integer> sensors) {
        return readings.stream()
                .max(IN_ORDER)
                .map(newest -> {
                    var time = EpochMicros.toInstant(newest.observedAt());
                    return new LatestReading(time, newest.sequence(), newest.value(), AlarmLevel.NORMAL, time);
                })
                .stream()
                .collect(Collectors.toMap(_ -> 1, latest -> latest));
    }

    @Override
    public ReadingBatch contradicting(ReadingBatch batch) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Reading> series(int sensor, Instant from, long firstSequence, Instant to, int limit) {
        asked++;
        return readings.stream()
                .filter(reading -> reading.observedAt() >= EpochMicros.of(from))
                .filter(reading -> reading.observedAt() > EpochMicros.of(from) || reading.sequence() >= firstSequence)
                .filter(reading -> reading.observedAt() < EpochMicros.of(to))
                .sorted(IN_ORDER)
                .limit(limit)
                .toList();
    }

    @Override
    public Rollups rollups(int sensor, Resolution resolution, Instant from, Instant to) {
        throw new UnsupportedOperationException();
    }
}
