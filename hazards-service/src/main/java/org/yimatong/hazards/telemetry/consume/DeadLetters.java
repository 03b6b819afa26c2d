package org.yimatong.hazards.telemetry.consume;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.TelemetryConfig;

/**
 * Where records go that cannot be taken in: with the reason and their original bytes, so that nothing is lost. A record
 * that would be too large with the reason goes there in parts.
 */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    /** Of a record that is as large as Kafka takes, a MiB, two parts leave room for key and headers. */
    private static final int PART_BYTES = 768 * 1024;

    private final String topic;
    private final Producer<byte[], byte[]> kafka;

    DeadLetters(TelemetryConfig config, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.topic = config.deadLetterTopic();
        this.kafka = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        4L * 1024 * 1024),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Returns when they are durable. Sent again after a failure, they are there twice: better than never. */
    void add(List<PolledBatch.Dead> letters) {
        for (var dead : letters) {
            LOG.errorf(
                    "Record %d of partition %d is a dead letter: %s",
                    dead.letter().offset(), dead.letter().partition(), dead.reason());
            var value = dead.letter().value();
            var parts = value == null ? 1 : Math.max(1, Math.ceilDiv(value.length, PART_BYTES));
            for (var part = 0; part < parts; part++) {
                send(dead, part(value, part), "%d/%d".formatted(part + 1, parts));
            }
        }
    }

    private static byte @Nullable [] part(byte @Nullable [] value, int part) {
        return value == null
                ? null
                : Arrays.copyOfRange(value, part * PART_BYTES, Math.min(value.length, (part + 1) * PART_BYTES));
    }

    private void send(PolledBatch.Dead dead, byte @Nullable [] value, String part) {
        var letter = dead.letter();
        var sent = new ProducerRecord<>(topic, letter.key(), value);
        put(sent.headers(), "part", part);
        put(sent.headers(), "reason", dead.reason());
        put(sent.headers(), "partition", String.valueOf(letter.partition()));
        put(sent.headers(), "offset", String.valueOf(letter.offset()));
        try {
            kafka.send(sent).get();
        } catch (ExecutionException e) {
            throw new KafkaException("A dead letter was not taken", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    private static void put(Headers headers, String name, String value) {
        headers.add("dead-letter-" + name, value.getBytes(StandardCharsets.UTF_8));
    }

    @PreDestroy
    void close() {
        kafka.close(Duration.ofSeconds(1));
    }
}
