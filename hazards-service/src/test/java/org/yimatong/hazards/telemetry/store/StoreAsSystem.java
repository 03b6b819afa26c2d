package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.ReadingStore;
import org.yimatong.hazards.telemetry.Resolution;
import org.yimatong.hazards.telemetry.Rollups;
import org.yimatong.kit.access.AsSystem;

/** The store as the consumer of telemetry uses it, and its upkeep as a test has it happen. */
@ApplicationScoped
public class StoreAsSystem {

    private final ReadingStore store;
    private final ReadingUpkeep upkeep;
    private final ReadingPartitions partitions;

    StoreAsSystem(ReadingStore store, ReadingUpkeep upkeep, ReadingPartitions partitions) {
        this.store = store;
        this.upkeep = upkeep;
        this.partitions = partitions;
    }

    /** A sensor that nobody else uses. */
    public static int newSensor() {
        return ThreadLocalRandom.current().nextInt(1_000_000_000, 2_000_000_000);
    }

    @AsSystem
    @Transactional
    public int append(List<Reading> readings) {
        return store.append(batch(readings)).size();
    }

    /** Those that were new. */
    @AsSystem
    @Transactional
    public List<Reading> added(List<Reading> readings) {
        return readings(store.append(batch(readings)));
    }

    @AsSystem
    @Transactional
    public List<Reading> contradicting(List<Reading> readings) {
        return readings(store.contradicting(batch(readings)));
    }

    private static List<Reading> readings(ReadingBatch found) {
        return IntStream.range(0, found.size())
                .mapToObj(i -> new Reading(found.sensor(i), found.observedAt(i), found.sequence(i), found.value(i)))
                .toList();
    }

    private static ReadingBatch batch(List<Reading> readings) {
        var batch = new ReadingBatch();
        readings.forEach(
                reading -> batch.add(reading.sensor(), reading.observedAt(), reading.sequence(), reading.value(), 0));
        return batch;
    }

    @AsSystem
    @Transactional
    public List<Reading> series(int sensor) {
        return series(sensor, Instant.EPOCH, 1_000_000);
    }

    @AsSystem
    @Transactional
    public List<Reading> series(int sensor, Instant from, int limit) {
        return store.series(sensor, from, Instant.parse("2099-01-01T00:00:00Z"), limit);
    }

    @AsSystem
    @Transactional
    public Rollups rollups(int sensor, Resolution resolution) {
        return store.rollups(sensor, resolution, Instant.EPOCH, Instant.parse("2099-01-01T00:00:00Z"));
    }

    /** Packs everything that was observed before the end of this hour. */
    public void pack(Instant hour) {
        while (packStep(hour)) {
            // there may be more
        }
    }

    /** @return whether there may be more */
    public boolean packStep(Instant hour) {
        return upkeep.round(hour.plusSeconds(2 * 3_600));
    }

    /** As if nothing had been packed ahead of the time; for the tests that follow. */
    public void reset() {
        Database.execute("""
                update reading_mark set packed_until = least(packed_until, m.hour),
                    closed_until = least(closed_until, m.hour), packed_sensor = 0
                from (select date_trunc('hour', now() - interval '1 hour') as hour) m;
                delete from packed_reading where begins_at >= (select packed_until from reading_mark);
                """);
        partitions.keep(LocalDate.now(ZoneOffset.UTC));
    }

    public static Reading reading(int sensor, Instant observedAt, long sequence, double value) {
        return new Reading(sensor, EpochMicros.of(observedAt), sequence, value);
    }
}
