package org.yimatong.hazards.telemetry;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Creates the topics of telemetry, so that nobody's first reading creates them with the broker's defaults. */
@Singleton // asked for each message: without a proxy
public class TelemetryTopics {

    private static final int TIMEOUT_MILLIS = 3_000;

    private final TelemetryConfig config;
    private final String bootstrapServers;
    private volatile boolean exist;

    TelemetryTopics(TelemetryConfig config, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.config = config;
        this.bootstrapServers = bootstrapServers;
    }

    /** Whether they are known to exist. */
    public boolean exist() {
        return exist;
    }

    /**
     * Creates those that are missing.
     *
     * @throws KafkaException if Kafka does not answer within some seconds
     */
    public void create() {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS))) {
            var creations = admin.createTopics(
                    List.of(topic(config.topic(), config.partitions()), topic(config.deadLetterTopic(), 1)));
            for (var creation : creations.values().values()) {
                try {
                    creation.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new KafkaException("Topics of telemetry are not there", e.getCause());
                    }
                }
            }
            exist = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    private NewTopic topic(String name, int partitions) {
        return new NewTopic(name, partitions, config.replication())
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        String.valueOf(config.retention().toMillis())));
    }
}
