package org.yimatong.hazards.telemetry.consume;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.SensorDirectory;

/**
 * Takes polled records in, and knows for each partition which offset comes next.
 *
 * <p>When the database refuses a batch for what it says, the records are taken one by one, and the one that is refused
 * alone becomes a dead letter: its neighbours pass.
 */
@ApplicationScoped
class BatchTaker {

    /** SQLSTATE classes that speak of the data, not of the circumstances: data exception, integrity constraint. */
    private static final List<String> ABOUT_DATA = List.of("22", "23");

    /** Two instances raised the same alarm at once: the next try finds it standing. */
    private static final String UNIQUE_VIOLATION = "23505";

    private final SensorDirectory sensors;
    private final TelemetryEffect effect;
    private final DeadLetters deadLetters;
    private final MeterRegistry metrics;
    private final Map<Integer, Long> next = new HashMap<>();

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
            if (!isAboutData(e)) {
                throw e;
            }
            records.forEach(this::takeAlone);
        }
    }

    private void takeAlone(ConsumerRecord<byte[], byte[]> polled) {
        try {
            take(PolledBatch.of(List.of(polled)));
        } catch (RuntimeException e) {
            if (!isAboutData(e)) {
                throw e;
            }
            take(PolledBatch.leavingBehind(polled, String.valueOf(e.getMessage())));
        }
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

    private static boolean isAboutData(RuntimeException failure) {
        var state = sqlState(failure);
        return state != null
                && state.length() == 5
                && ABOUT_DATA.contains(state.substring(0, 2))
                && !state.equals(UNIQUE_VIOLATION);
    }

    private static @Nullable String sqlState(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
