package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.packing.ReadingColumns;
import org.yimatong.kit.problem.DatabaseFailure;

/** Hours that are closed take what comes late: it is kept beside what they have, unless they have it already. */
@ApplicationScoped
class ClosedHours {

    /** As PostgreSQL says it of a row for which there is no partition: the reading is at fault, not the database. */
    private static final String CHECK_VIOLATION = "23514";

    private final ReadingRows rows;
    private final PackedReadingTable packed;

    ClosedHours(ReadingRows rows, PackedReadingTable packed) {
        this.rows = rows;
        this.packed = packed;
    }

    /**
     * @return those that were new
     * @throws DatabaseFailure if one of them is older than readings are kept
     */
    ReadingBatch append(ReadingBatch readings, ReadingMarks marks) {
        refuseBefore(marks.takenFrom(), readings);
        var unknown = new ReadingBatch();
        byHour(readings).forEach((hour, late) -> {
            var sensors = IntStream.of(late.sensors()).distinct().toArray();
            var known = hour < marks.packedUntil() ? packed.ofHour(hour, sensors) : rows.ofHour(hour, sensors);
            addUnknown(late, known, unknown);
        });
        return rows.addLate(unknown);
    }

    /** By the begin of the hour in which they were observed. */
    static Map<Long, ReadingBatch> byHour(ReadingBatch readings) {
        var hours = new TreeMap<Long, ReadingBatch>();
        for (var i = 0; i < readings.size(); i++) {
            var hour = SqlTime.hour(readings.observedAt(i));
            hours.computeIfAbsent(hour, begin -> new ReadingBatch()).add(readings, i);
        }
        return hours;
    }

    private static void addUnknown(ReadingBatch late, Map<Integer, ReadingColumns> known, ReadingBatch unknown) {
        for (var i = 0; i < late.size(); i++) {
            var ofSensor = known.get(late.sensor(i));
            if (ofSensor == null || !ofSensor.has(late.observedAt(i), late.sequence(i))) {
                unknown.add(late, i);
            }
        }
    }

    private static void refuseBefore(long instant, ReadingBatch readings) {
        for (var i = 0; i < readings.size(); i++) {
            if (readings.observedAt(i) < instant) {
                throw new DatabaseFailure(new SQLException(
                        "no partition for a reading of %s any more: those before %s are not kept"
                                .formatted(
                                        EpochMicros.toInstant(readings.observedAt(i)), EpochMicros.toInstant(instant)),
                        CHECK_VIOLATION));
            }
        }
    }
}
