package org.yimatong.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A real Kafka broker (KRaft, one node) in the test's own JVM: no Docker needed. As in production, it makes no topic
 * because somebody names it; those that other services own, one a line in {@code topics-of-others.txt} of the tests,
 * are there with one partition each.
 */
public class RealKafka implements QuarkusTestResourceLifecycleManager {

    private static final String TOPICS = "/topics-of-others.txt";

    private final EmbeddedKafkaBroker broker = new EmbeddedKafkaBroker()
            .withDeleteLogDirsOnClose(true)
            .withAdditionalProperties(properties -> {
                properties.put("group.initial.rebalance.delay.ms", "0");
                properties.put("auto.create.topics.enable", "false");
            });

    @Override
    public Map<String, String> start() {
        broker.start();
        createTopicsOfOthers();
        return Map.of("kafka.bootstrap.servers", broker.getAdvertisedListeners());
    }

    private void createTopicsOfOthers() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.getAdvertisedListeners()))) {
            admin.createTopics(topicsOfOthers().stream()
                            .map(name -> new NewTopic(name, 1, (short) 1))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("The topics of the other services could not be made", e);
        }
    }

    private static List<String> topicsOfOthers() {
        try (var names = RealKafka.class.getResourceAsStream(TOPICS)) {
            return names == null
                    ? List.of()
                    : new String(names.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        broker.close();
    }
}
