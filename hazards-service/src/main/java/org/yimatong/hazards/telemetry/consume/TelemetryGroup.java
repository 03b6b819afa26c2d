package org.yimatong.hazards.telemetry.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.hazards.telemetry.TelemetryConfig;
import org.yimatong.hazards.telemetry.TelemetryTopics;

/** The instances of this service that share the partitions of the telemetry topic. */
@ApplicationScoped
class TelemetryGroup {

    /** Many small messages share a transaction; the first of them waits so long, and with it a lone alarm. */
    private static final Map<String, Object> GATHERING =
            Map.of(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 64 * 1024, ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 15);

    private final TelemetryTopics topics;
    private final TelemetryConfig config;
    private final String bootstrapServers;

    TelemetryGroup(
            TelemetryTopics topics,
            TelemetryConfig config,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.topics = topics;
        this.config = config;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * A new member of the group.
     *
     * @param assigned is told which partitions became this member's, within its poll
     */
    Consumer<byte[], byte[]> join(BiConsumer<Consumer<byte[], byte[]>, Collection<TopicPartition>> assigned) {
        topics.create();
        var consumer = new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(config.topic()), new ConsumerRebalanceListener() {

            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
                // nothing is under way between two polls
            }

            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
                assigned.accept(consumer, partitions);
            }
        });
        return consumer;
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>(GATHERING);
        settings.putAll(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG,
                "hazards-telemetry",
                // The database knows the offsets.
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none",
                // A killed instance must not keep its partitions for the default 45 seconds.
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                6_000,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                1_500,
                // Bounds a transaction to some ten thousand readings.
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                1_000,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                256 * 1024,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                10_000));
        return settings;
    }
}
