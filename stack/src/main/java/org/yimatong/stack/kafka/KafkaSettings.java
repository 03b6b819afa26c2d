package org.yimatong.stack.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * How the one broker of a suite on one machine is set.
 *
 * @param folder where topics and metadata are kept
 * @param port where clients connect
 * @param controllerPort where the broker talks to its own controller
 */
record KafkaSettings(Path folder, int port, int controllerPort) {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final Map<String, String> ALONE = Map.of(
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1");

    private static final Map<String, String> SMALL = Map.of(
            "num.partitions", "3",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.num.partitions", "4",
            "num.network.threads", "2",
            "num.io.threads", "4",
            "background.threads", "2",
            "log.segment.bytes", "67108864",
            "log.cleaner.dedupe.buffer.size", "4194304");

    /** After a kill the controller must first miss the old broker: 5 s instead of 12 s until the new one serves. */
    private static final Map<String, String> SOON_BACK = Map.of(
            "broker.session.timeout.ms", "3000",
            "broker.heartbeat.interval.ms", "500",
            "group.initial.rebalance.delay.ms", "0");

    Properties toProperties() {
        var clients = "PLAINTEXT://127.0.0.1:" + port;
        var properties = new Properties();
        properties.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE),
                "controller.quorum.voters",
                "%d@127.0.0.1:%d".formatted(NODE, controllerPort),
                "controller.listener.names",
                CONTROLLER,
                "listeners",
                "%s,%s://127.0.0.1:%d".formatted(clients, CONTROLLER, controllerPort),
                "advertised.listeners",
                clients,
                "inter.broker.listener.name",
                "PLAINTEXT",
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                folder.toString(),
                // A topic is made by the service that owns it, with the settings it needs; a misspelt name is an error.
                "auto.create.topics.enable",
                "false"));
        properties.putAll(ALONE);
        properties.putAll(SMALL);
        properties.putAll(SOON_BACK);
        return properties;
    }
}
