package org.yimatong.hazards.sensorthings.set;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.sensorthings.query.ReadingPlace;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.ReadingStore;

/** Readings of one sensor in both directions. The store tells them oldest first only. */
@ApplicationScoped
class ReadingSeries {

    /** Most readings that are taken from the store at a time. */
    private static final int BATCH = 10_000;

    /** As many as one instant can have. */
    private static final int ALL = 1_000_000;

    private static final long FIRST_WINDOW = TimeUnit.MINUTES.toMicros(1);
    private static final int GROWTH = 4;

    private final ReadingStore readings;

    ReadingSeries(ReadingStore readings) {
        this.readings = readings;
    }

    Optional<Reading> one(int sensor, long observedAt, long sequence) {
        return series(sensor, new TimeRange(observedAt, observedAt + 1), ALL).stream()
                .filter(reading -> reading.sequence() == sequence)
                .findFirst();
    }

    /** The oldest readings of the range. */
    List<Reading> oldest(int sensor, TimeRange range, int limit) {
        return range.isEmpty() ? List.of() : series(sensor, range, limit);
    }

    /** The oldest behind the place; before them are those of the same instant that are on the page before. */
    List<Reading> oldest(int sensor, TimeRange range, ReadingPlace after, int limit) {
        var rest = range.since(after.observedAt());
        for (var fetch = limit + 1; ; fetch *= GROWTH) {
            var found = oldest(sensor, rest, fetch);
            var behind = found.stream().filter(after::isBefore).limit(limit).toList();
            if (behind.size() == limit || found.size() < fetch) {
                return behind;
            }
        }
    }

    /**
     * The newest readings of the range, newest first: backwards from the sensor's latest in windows that grow while
     * they bring too little, and shrink when they hold more than is taken at a time.
     *
     * @param before the place where the page before ended; null at the begin
     */
    List<Reading> newest(int sensor, TimeRange range, @Nullable ReadingPlace before, int limit) {
        var found = new ArrayList<Reading>();
        var end = end(sensor, before == null ? range : range.until(before.observedAt() + 1));
        var width = FIRST_WINDOW;
        while (end > range.from() && found.size() < limit) {
            var window = new TimeRange(Math.max(range.from(), end - width), end);
            var inside = series(sensor, window, width == 1 ? ALL : BATCH);
            if (inside.size() >= BATCH && width > 1) {
                width = Math.max(1, width / GROWTH);
                continue;
            }
            inside.reversed().stream()
                    .filter(reading -> before == null || before.isAfter(reading))
                    .forEach(found::add);
            end = window.from();
            width *= GROWTH;
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    /** Behind the latest reading there is nothing to look for. */
    private long end(int sensor, TimeRange range) {
        var latest = readings.latest(List.of(sensor)).get(sensor);
        return latest == null
                ? range.from()
                : range.until(EpochMicros.of(latest.observedAt()) + 1).to();
    }

    private List<Reading> series(int sensor, TimeRange range, int limit) {
        return readings.series(sensor, EpochMicros.toInstant(range.from()), EpochMicros.toInstant(range.to()), limit);
    }
}
