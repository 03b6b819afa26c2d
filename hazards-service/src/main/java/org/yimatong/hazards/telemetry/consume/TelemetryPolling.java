package org.yimatong.hazards.telemetry.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.store.ReadingPartitions;

/**
 * One step after the other through the telemetry topic: poll, and take in what came. Used by one thread.
 *
 * <p>Where to go on is read from the database whenever partitions are assigned, and after every failure.
 */
@ApplicationScoped
class TelemetryPolling {

    private static final Duration POLL = Duration.ofMillis(500);

    private final TelemetryGroup group;
    private final TelemetryPosition position;
    private final BatchTaker taker;
    private final ReadingPartitions partitions;
    private final Clock clock;
    private LocalDate partitionsKeptOn = LocalDate.MIN;
    private volatile @Nullable Consumer<byte[], byte[]> kafka;
    private boolean astray;

    TelemetryPolling(
            TelemetryGroup group,
            TelemetryPosition position,
            BatchTaker taker,
            ReadingPartitions partitions,
            Clock clock) {
        this.group = group;
        this.position = position;
        this.taker = taker;
        this.partitions = partitions;
        this.clock = clock;
    }

    void step() {
        keepPartitions();
        var consumer = member();
        if (astray) {
            position.find(consumer, consumer.assignment());
            astray = false;
        }
        var polled = consumer.poll(POLL);
        if (!polled.isEmpty()) {
            taker.take(polled);
        }
    }

    /** Something failed: where the consumer stands means nothing any more. */
    void goAstray() {
        astray = true;
    }

    /** Ends a poll from another thread. */
    void wakeUp() {
        var consumer = kafka;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    void close() {
        var consumer = kafka;
        if (consumer != null) {
            consumer.close();
        }
    }

    private Consumer<byte[], byte[]> member() {
        var consumer = kafka;
        if (consumer == null) {
            consumer = group.join(this::assigned);
            kafka = consumer;
        }
        return consumer;
    }

    private void assigned(Consumer<byte[], byte[]> consumer, Collection<TopicPartition> assigned) {
        astray = true; // until the position is found, should finding it fail
        position.find(consumer, assigned);
        astray = false;
    }

    private void keepPartitions() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(partitionsKeptOn)) {
            partitions.keep(today);
            partitionsKeptOn = today;
        }
    }
}
