package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.packing.ReadingColumns;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.problem.DatabaseFailure;

/**
 * Packs late readings with the hour to which they belong. Who adds readings waits meanwhile, so that nobody can miss
 * one on its way from here to there; therefore few at a time.
 */
@ApplicationScoped
class LateMerging {

    private static final int READINGS_AT_ONCE = 5_000;
    private static final int HOURS_AT_ONCE = 50;

    private static final String LATE = """
            select sensor, %s, sequence, value from late_reading
            where observed_at < (select packed_until from reading_mark)
            order by sensor, observed_at, sequence limit ?
            """.formatted(SqlTime.micros("observed_at"));

    private static final String DELETE = """
            delete from late_reading l
            using unnest(?::int4[], ?::int8[], ?::int8[]) as n(sensor, observed_at, sequence)
            where l.sensor = n.sensor and l.sequence = n.sequence
                and l.observed_at = timestamptz 'epoch' + n.observed_at * interval '1 microsecond'
            """;

    private final DataSource database;
    private final ReadingMarkTable marks;
    private final PackedReadingTable packed;

    LateMerging(DataSource database, ReadingMarkTable marks, PackedReadingTable packed) {
        this.database = database;
        this.marks = marks;
        this.packed = packed;
    }

    /** One sensor in one hour, which begins at this instant. */
    private record SensorHour(int sensor, long hour) {}

    /** @return whether a step was taken */
    @AsSystem
    @Transactional
    public boolean step() {
        if (!marks.claimWork()) {
            return false;
        }
        var merged = new ReadingBatch();
        var hours = new LinkedHashMap<SensorHour, ReadingColumns>();
        marks.holdOffAdding();
        read(hours, merged);
        hours.forEach(this::merge);
        if (merged.size() > 0) {
            delete(merged);
        }
        return merged.size() > 0;
    }

    private void read(Map<SensorHour, ReadingColumns> hours, ReadingBatch merged) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(LATE)) {
            select.setInt(1, READINGS_AT_ONCE);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var sensorHour = new SensorHour(rows.getInt(1), SqlTime.hour(rows.getLong(2)));
                    if (hours.size() == HOURS_AT_ONCE && !hours.containsKey(sensorHour)) {
                        return;
                    }
                    hours.computeIfAbsent(sensorHour, key -> new ReadingColumns())
                            .add(rows.getLong(2), rows.getLong(3), rows.getDouble(4));
                    merged.add(sensorHour.sensor(), rows.getLong(2), rows.getLong(3), rows.getDouble(4), 0);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void merge(SensorHour sensorHour, ReadingColumns late) {
        var all = packed.ofHour(sensorHour.hour(), sensorHour.sensor())
                .getOrDefault(sensorHour.sensor(), new ReadingColumns());
        for (var i = 0; i < late.size(); i++) {
            all.add(late.observedAt(i), late.sequence(i), late.value(i));
        }
        packed.replace(sensorHour.sensor(), sensorHour.hour(), all.sorted());
    }

    private void delete(ReadingBatch merged) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(DELETE)) {
            delete.setObject(1, merged.sensors());
            delete.setObject(2, merged.observedAt());
            delete.setObject(3, merged.sequences());
            if (delete.executeUpdate() != merged.size()) {
                throw new IllegalStateException("Not all merged readings were still there");
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
