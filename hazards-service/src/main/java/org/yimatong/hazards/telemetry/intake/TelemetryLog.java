package org.yimatong.hazards.telemetry.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.TelemetryConfig;
import org.yimatong.hazards.telemetry.TelemetryRecord;
import org.yimatong.hazards.telemetry.TelemetryTopics;
import org.yimatong.kit.problem.Unavailable;

/** The durable log of accepted readings, in Kafka. What is acknowledged here is never lost. */
@ApplicationScoped
class TelemetryLog {

    private static final Logger LOG = Logger.getLogger(TelemetryLog.class);

    private final TelemetryTopics topics;
    private final String topic;
    private final Producer<String, byte[]> kafka;

    TelemetryLog(
            TelemetryTopics topics,
            TelemetryConfig config,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.topics = topics;
        this.topic = config.topic();
        this.kafka = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        // Callers at once share a request; each waits so long more.
                        ProducerConfig.LINGER_MS_CONFIG,
                        5,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        128 * 1024,
                        // Together below five seconds: who sends readings learns in time that Kafka is away.
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        1_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        2_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        3_500),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /**
     * Appends the readings of one message, one record per hazard source; the source is the key, so that its readings
     * stay in order.
     *
     * @return completed when all in-sync replicas have them; failed with {@link Unavailable} if that is not certain
     */
    CompletableFuture<Void> append(Map<String, List<Reading>> bySource, long receivedAt) {
        if (!topics.exist()) {
            return CompletableFuture.failedFuture(new Unavailable("telemetry-log-away"));
        }
        return CompletableFuture.allOf(bySource.entrySet().stream()
                .map(entry -> send(entry.getKey(), TelemetryRecord.write(receivedAt, entry.getValue())))
                .toArray(CompletableFuture[]::new));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback tells
    private CompletableFuture<Void> send(String source, byte[] value) {
        var acknowledged = new CompletableFuture<Void>();
        try {
            kafka.send(new ProducerRecord<>(topic, source, value), (place, failure) -> {
                if (failure == null) {
                    acknowledged.complete(null);
                } else {
                    fail(acknowledged, failure);
                }
            });
        } catch (KafkaException e) {
            fail(acknowledged, e);
        }
        return acknowledged;
    }

    private static void fail(CompletableFuture<Void> acknowledged, Exception failure) {
        LOG.debug("Readings not acknowledged", failure);
        acknowledged.completeExceptionally(new Unavailable("telemetry-log-away"));
    }

    @PreDestroy
    void close() {
        kafka.close(Duration.ofSeconds(1));
    }
}
