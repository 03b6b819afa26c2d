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
class OwnedTopics {

    private final OutboxConfig config;
    private final String bootstrapServers;

    OwnedTopics(OutboxConfig config, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.config = config;
        this.bootstrapServers = bootstrapServers;
    }

    /** Creates those that are missing; leaves the others as they are. */
    void create() throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000))) {
            var creations = admin.createTopics(all()).values().values();
            for (var creation : creations) {
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

    private List<NewTopic> all() {
        return Stream.concat(config.topics().stream(), config.deadLetterTopics().orElse(List.of()).stream())
                .map(this::topic)
                .toList();
    }

    private NewTopic topic(String name) {
        var compacted = config.compactedTopics().orElse(List.of()).contains(name);
        return new NewTopic(name, config.partitions(), config.replication())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        compacted ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE,
                        // what is acknowledged is on two brokers, where there are two
                        TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                        String.valueOf(Math.min(2, config.replication()))));
    }
}
