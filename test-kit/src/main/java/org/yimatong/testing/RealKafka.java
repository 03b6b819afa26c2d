package org.yimatong.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.util.Map;

/** A real Kafka broker (KRaft, one node) in the test's own JVM: no Docker needed. */
public class RealKafka implements QuarkusTestResourceLifecycleManager {

    private final EmbeddedKafkaBroker broker = new EmbeddedKafkaBroker()
            .withDeleteLogDirsOnClose(true)
            .withAdditionalProperties(properties -> properties.put("group.initial.rebalance.delay.ms", "0"));

    @Override
    public Map<String, String> start() {
        broker.start();
        return Map.of("kafka.bootstrap.servers", broker.getAdvertisedListeners());
    }

    @Override
    public void stop() {
        broker.close();
    }
}
