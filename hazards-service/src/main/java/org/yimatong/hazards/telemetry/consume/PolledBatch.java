package org.yimatong.hazards.telemetry.consume;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.TelemetryRecord;
import org.yimatong.hazards.telemetry.TelemetryRecord.MalformedRecord;

/** Records as they came from Kafka, read: their readings, how far they lead, and those that cannot be read. */
final class PolledBatch {

    /** A record that cannot be taken in, and why. */
    record Dead(ConsumerRecord<byte[], byte[]> letter, String reason) {}

    private final ReadingBatch readings = new ReadingBatch();
    private final List<Dead> dead = new ArrayList<>();
    private final Map<Integer, Long> next = new TreeMap<>();

    static PolledBatch of(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        var batch = new PolledBatch();
        records.forEach(batch::add);
        return batch;
    }

    /** Without effect but that the record is left behind, for this reason. */
    static PolledBatch leavingBehind(ConsumerRecord<byte[], byte[]> letter, String reason) {
        var batch = new PolledBatch();
        batch.dead.add(new Dead(letter, reason));
        batch.next.put(letter.partition(), letter.offset() + 1);
        return batch;
    }

    private void add(ConsumerRecord<byte[], byte[]> polled) {
        next.put(polled.partition(), polled.offset() + 1);
        if (polled.value() == null) {
            dead.add(new Dead(polled, "It has no value"));
            return;
        }
        try {
            TelemetryRecord.read(polled.value(), readings);
        } catch (MalformedRecord malformed) {
            dead.add(new Dead(polled, String.valueOf(malformed.getMessage())));
        }
    }

    ReadingBatch readings() {
        return readings;
    }

    List<Dead> dead() {
        return dead;
    }

    /** The offset after the last record, by partition. */
    Map<Integer, Long> next() {
        return next;
    }
}
