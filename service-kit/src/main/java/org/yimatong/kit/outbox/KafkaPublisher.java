package org.yimatong.kit.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends records to Kafka and returns when all in-sync replicas have them. */
@ApplicationScoped
public class KafkaPublisher {

    private static final Duration DELIVERY_TIMEOUT = Duration.ofSeconds(10);

    private final Producer<String, String> kafka;

    KafkaPublisher(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        kafka = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        DELIVERY_TIMEOUT.toMillis(),
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        5_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        (int) DELIVERY_TIMEOUT.toMillis()),
                new StringSerializer(),
                new StringSerializer());
    }

    int partitionsOf(String topic) {
        return kafka.partitionsFor(topic).size();
    }

    /**
     * @throws PublishingFailed if any of them is not acknowledged; some may be in the topic nevertheless, and will be
     *     there twice after the next try
     */
    public void send(List<ProducerRecord<String, String>> records) {
        var sent = new ArrayList<Future<?>>(records.size());
        try {
            records.forEach(record -> sent.add(kafka.send(record)));
            for (var acknowledgement : sent) {
                acknowledgement.get(2 * DELIVERY_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishingFailed(e);
        } catch (ExecutionException | TimeoutException | org.apache.kafka.common.KafkaException e) {
            throw new PublishingFailed(e);
        }
    }

    @PreDestroy
    void close() {
        kafka.close(Duration.ofSeconds(1));
    }

    /** Kafka did not take everything; the outbox still has it. */
    public static class PublishingFailed extends RuntimeException {

        PublishingFailed(Exception cause) {
            super("Kafka did not acknowledge: " + cause.getMessage(), cause);
        }
    }
}
