package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.packing.ReadingColumns;

/** Readings that were sent again with another value than the one that is kept. */
@ApplicationScoped
class Contradictions {

    private final ReadingMarkTable table;
    private final ReadingRows rows;
    private final PackedReadingTable packed;

    Contradictions(ReadingMarkTable table, ReadingRows rows, PackedReadingTable packed) {
        this.table = table;
        this.rows = rows;
        this.packed = packed;
    }

    ReadingBatch among(ReadingBatch readings) {
        var marks = table.standing();
        var contradicting = new ReadingBatch();
        ClosedHours.byHour(readings).forEach((hour, sent) -> {
            var sensors = IntStream.of(sent.sensors()).distinct().toArray();
            var kept = hour < marks.packedUntil() ? packed.ofHour(hour, sensors) : rows.ofHour(hour, sensors);
            var late = hour < marks.closedUntil() ? rows.lateOfHour(hour, sensors) : Map.<Integer, ReadingColumns>of();
            for (var i = 0; i < sent.size(); i++) {
                if (differs(sent, i, kept.get(sent.sensor(i))) || differs(sent, i, late.get(sent.sensor(i)))) {
                    contradicting.add(sent, i);
                }
            }
        });
        return contradicting;
    }

    private static boolean differs(ReadingBatch sent, int index, @Nullable ReadingColumns kept) {
        if (kept == null || !kept.has(sent.observedAt(index), sent.sequence(index))) {
            return false;
        }
        var stored = kept.value(kept.firstFrom(sent.observedAt(index), sent.sequence(index)));
        return stored != sent.value(index);
    }
}
