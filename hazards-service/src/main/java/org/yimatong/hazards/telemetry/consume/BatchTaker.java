package org.yimatong.hazards.telemetry.consume;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yimatong.hazards.source.SensorDirectory;

/**
 * Takes polled records in, and knows for each partition which offset comes next.
 *
 * <p>When a batch fails for what it says, or nobody knows why, the records are taken one by one: the neighbours of the
 * one that fails pass. It becomes a dead letter, at once if the database refuses it, after some tries if our own code
 * does.
 */
@ApplicationScoped
class BatchTaker {

    /**
     * With the pauses of {@link TelemetryConsumer} that is three seconds; all is read anew from the database each time.
     */
    private static final int MOST_TRIES = 6;

    private final SensorDirectory sensors;
    private final TelemetryEffect effect;
    private final DeadLetters deadLetters;
    private final MeterRegistry metrics;
    private final Map<Integer, Long> next = new HashMap<>();
    private final Stumbles stumbles = new Stumbles();

    BatchTaker(SensorDirectory sensors, TelemetryEffect effect, DeadLetters deadLetters, MeterRegistry metrics) {
        this.sensors = sensors;
        this.effect = effect;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    /** The offset that is stored for the partition, from which on records will be handed over. */
    void begin(int partition, long offset) {
        next.put(partition, offset);
    }

    void take(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        try {
            take(PolledBatch.of(records));
        } catch (RuntimeException e) {
            if (FailureKind.of(e) == FailureKind.OF_CIRCUMSTANCES) {
                throw e;
            }
            records.forEach(this::takeAlone);
        }
    }

    private void takeAlone(ConsumerRecord<byte[], byte[]> polled) {
        try {
            take(PolledBatch.of(List.of(polled)));
        } catch (RuntimeException e) {
            if (!isToBeLeftBehind(polled, FailureKind.of(e))) {
                throw e;
            }
            take(PolledBatch.leavingBehind(polled, String.valueOf(e.getMessage())));
        }
    }

    private boolean isToBeLeftBehind(ConsumerRecord<byte[], byte[]> polled, FailureKind failure) {
        return switch (failure) {
            case OF_DATA -> true;
            case OF_CIRCUMSTANCES -> false;
            case UNFORESEEN -> stumbles.over(polled.partition(), polled.offset()) >= MOST_TRIES;
        };
    }

    private void take(PolledBatch batch) {
        deadLetters.add(batch.dead());
        sensors.refresh();
        var advances = batch.next().entrySet().stream()
                .map(entry -> new TelemetryOffsets.Advance(entry.getKey(), nextOf(entry.getKey()), entry.getValue()))
                .toList();
        var outcome = effect.take(batch, advances);
        next.putAll(batch.next());
        metrics.counter("yimatong.readings.stored").increment(outcome.stored());
        metrics.counter("yimatong.readings.skipped").increment(outcome.skipped());
        metrics.counter("yimatong.alarms.raised").increment(outcome.raised());
        metrics.counter("yimatong.telemetry.dead.letters")
                .increment(batch.dead().size());
    }

    private long nextOf(int partition) {
        var offset = next.get(partition);
        if (offset == null) {
            throw new IllegalStateException("Partition %d was not begun".formatted(partition));
        }
        return offset;
    }
}
