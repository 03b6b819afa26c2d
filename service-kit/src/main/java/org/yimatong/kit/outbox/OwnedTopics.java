package org.yimatong.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Creates the topics a service owns, so that nobody's first request creates them with the broker's defaults. */
@ApplicationScoped
public class OwnedTopics {

    private final OutboxConfig config;
    private final String bootstrapServers;

    OwnedTopics(OutboxConfig config, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.config = config;
        this.bootstrapServers = bootstrapServers;
    }

    /** Those of which Kafka keeps the newest event per key for ever. */
    public List<String> compacted() {
        return config.compactedTopics().orElse(List.of());
    }

    /** Creates those that are missing; leaves the others as they are. */
    void create() throws InterruptedException, ExecutionException {
        create(Stream.concat(config.topics().stream(), config.deadLetterTopics().orElse(List.of()).stream())
                .map(this::topic)
                .toList());
    }

    /** Creates a topic of one partition, of which nothing is ever removed, unless it is there. */
    public void createForEver(String name) throws InterruptedException, ExecutionException {
        create(List.of(new NewTopic(name, 1, config.replication())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                        inSync()))));
    }

    private void create(List<NewTopic> topics) throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000))) {
            for (var creation : admin.createTopics(topics).values().values()) {
                try {
                    creation.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
    }

    private NewTopic topic(String name) {
        var compacted = config.compactedTopics().orElse(List.of()).contains(name);
        return new NewTopic(name, config.partitions(), config.replication())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        compacted ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                        inSync()));
    }

    /** What is acknowledged is on two brokers, where there are two. */
    private String inSync() {
        return String.valueOf(Math.min(2, config.replication()));
    }
}
