package org.yimatong.hazards.telemetry.consume;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.TelemetryConfig;
import org.yimatong.kit.outbox.WatermarkBound;

/**
 * Knows up to when accepted readings have taken effect, whichever instance takes them in: it notes the time and where
 * the log ends, and once the stored offsets have reached that end, the noted time is the answer.
 */
@ApplicationScoped
class TelemetryLag implements WatermarkBound {

    private static final Logger LOG = Logger.getLogger(TelemetryLag.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final int TIMEOUT_MILLIS = 2_000;

    /** Everything in the log before these offsets was accepted by then; nothing beyond them was accepted before. */
    private record Mark(Instant at, Map<Integer, Long> ends) {}

    private final TelemetryOffsets offsets;
    private final Clock clock;
    private final String topic;
    private final Admin kafka;
    private volatile long lag;
    private Instant reached = Instant.MIN;
    private @Nullable Mark next;
    private long lookedAt = System.nanoTime() - LOOK_EVERY.toNanos();

    TelemetryLag(
            TelemetryOffsets offsets,
            Clock clock,
            TelemetryConfig config,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            MeterRegistry metrics) {
        this.offsets = offsets;
        this.clock = clock;
        this.topic = config.topic();
        this.kafka = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS));
        metrics.gauge("yimatong.telemetry.lag.records", this, TelemetryLag::records);
    }

    @Override
    public synchronized Instant upTo() {
        if (System.nanoTime() - lookedAt >= LOOK_EVERY.toNanos()) {
            try {
                look();
            } catch (ExecutionException | TimeoutException | RuntimeException e) {
                LOG.debug("How far telemetry got is not known now", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            lookedAt = System.nanoTime();
        }
        return reached;
    }

    /** Records accepted and yet to take effect, when it was last looked. */
    long records() {
        return lag;
    }

    private void look() throws ExecutionException, InterruptedException, TimeoutException {
        var present = new Mark(clock.instant(), ends());
        var stored = offsets.stored();
        lag = missing(present, stored);
        if (lag == 0) {
            reached = present.at();
            next = null;
        } else if (next == null) {
            next = present;
        } else if (missing(next, stored) == 0) {
            reached = next.at();
            next = present;
        }
    }

    private static long missing(Mark mark, Map<Integer, Long> stored) {
        return mark.ends().entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - stored.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    private Map<Integer, Long> ends() throws ExecutionException, InterruptedException, TimeoutException {
        var described = kafka.describeTopics(List.of(topic)).allTopicNames().get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
        var latest = described.values().stream()
                .flatMap(description -> description.partitions().stream())
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        var ends = new HashMap<Integer, Long>();
        kafka.listOffsets(latest)
                .all()
                .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                .forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
        return ends;
    }

    @PreDestroy
    void close() {
        kafka.close(Duration.ofSeconds(1));
    }
}
