package org.yimatong.hazards.telemetry.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Places the consumer where the database says that its partitions go on. */
@ApplicationScoped
class TelemetryPosition {

    private static final Logger LOG = Logger.getLogger(TelemetryPosition.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final TelemetryOffsets offsets;
    private final SensorTracks tracks;
    private final BatchTaker taker;

    TelemetryPosition(TelemetryOffsets offsets, SensorTracks tracks, BatchTaker taker) {
        this.offsets = offsets;
        this.tracks = tracks;
        this.taker = taker;
    }

    void find(Consumer<byte[], byte[]> kafka, Collection<TopicPartition> partitions) {
        tracks.forget();
        var stored = offsets.stored();
        var first = kafka.beginningOffsets(partitions, TIMEOUT);
        var end = kafka.endOffsets(partitions, TIMEOUT);
        for (var partition : partitions) {
            var offset = begin(partition, stored, first.getOrDefault(partition, 0L), end.getOrDefault(partition, 0L));
            kafka.seek(partition, offset);
            taker.begin(partition.partition(), offset);
        }
    }

    private long begin(TopicPartition partition, Map<Integer, Long> stored, long first, long end) {
        var offset = stored.get(partition.partition());
        if (offset != null && first <= offset && offset <= end) {
            return offset;
        }
        if (offset != null) {
            LOG.errorf(
                    "Partition %d goes on at %d, but Kafka has %d to %d: expired, or another log; reading all of it",
                    partition.partition(), offset, first, end);
        }
        offsets.begin(partition.partition(), first);
        return first;
    }
}
