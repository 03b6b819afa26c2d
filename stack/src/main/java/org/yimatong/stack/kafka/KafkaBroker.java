package org.yimatong.stack.kafka;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** The process of the broker, which is also its own controller. */
public final class KafkaBroker {

    /** Printed, on a line of its own, when clients are served. */
    public static final String READY = "READY";

    private KafkaBroker() {}

    /**
     * Serves until it is told to end.
     *
     * @param arguments folder, port for clients, port for the controller
     */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        var folder = Path.of(arguments[0]);
        var settings = new KafkaSettings(folder, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        new KafkaStorage(folder).ensureFormatted();
        var server = new KafkaRaftServer(new KafkaConfig(settings.toProperties(), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
        server.startup();
        System.out.println(READY);
        server.awaitShutdown();
    }

    private static void stop(KafkaRaftServer server) {
        server.shutdown();
        server.awaitShutdown();
    }
}
