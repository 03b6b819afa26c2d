package org.yimatong.benchmarks.codes;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.yimatong.benchmarks.suite.Place;
import org.yimatong.benchmarks.suite.Suite;

/**
 * Kafka and the gateway alone, and a topic of codes that is written from here.
 *
 * @param gateway as those see it who look at codes
 */
public record CodeSuite(Suite suite, CodeTopic topic, CodeDoor gateway) implements AutoCloseable {

    private static final String GATEWAY = "gateway";

    /** Starts them; a gateway is not up until there is a topic, so that is made as soon as Kafka answers. */
    public static CodeSuite start(Place place) throws InterruptedException, ExecutionException {
        var topic = CodeTopic.at(place.ports().kafka(), Clock.systemUTC());
        var made = CompletableFuture.runAsync(topic::renew);
        var suite = Suite.startOnly(place, "kafka", GATEWAY);
        made.get();
        return new CodeSuite(suite, topic, CodeDoor.at(place.ports().gateway()));
    }

    /** The process of the gateway, unless it is dead. */
    Optional<ProcessHandle> gatewayProcess() {
        return suite.processes().of(GATEWAY);
    }

    @Override
    public void close() {
        gateway.close();
        topic.close();
        suite.close();
    }
}
