package org.yimatong.benchmarks.telemetry;

import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.mqtt.MqttClient;
import io.vertx.mqtt.MqttClientOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.yimatong.benchmarks.load.Identities;

/** Publishes over MQTT 3.1.1 with QoS 1; each connection waits for its acknowledgement before it publishes again. */
final class MqttSender implements Sender {

    private static final String TOPIC = "yimatong/v1/telemetry";
    private static final int TIMEOUT_SECONDS = 15;

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
    private final List<Connection> connections = new ArrayList<>();

    /** A client with one message on its way at most. */
    private static final class Connection {

        private final MqttClient client;
        private volatile CompletableFuture<Void> acknowledged = new CompletableFuture<>();

        Connection(MqttClient client) {
            this.client = client;
            client.publishCompletionHandler(_ -> acknowledged.complete(null));
            client.closeHandler(_ -> acknowledged.completeExceptionally(new IllegalStateException("MQTT: closed")));
        }

        void publish(Buffer message) throws Exception {
            var acknowledgement = new CompletableFuture<Void>();
            acknowledged = acknowledgement;
            client.publish(TOPIC, message, MqttQoS.AT_LEAST_ONCE, false, false)
                    .onFailure(acknowledgement::completeExceptionally);
            acknowledgement.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        }
    }

    static MqttSender connect(int port, int connections, Identities identities, List<TestGateway> gateways)
            throws Exception {
        var sender = new MqttSender();
        for (int i = 0; i < connections; i++) {
            var password = identities.dataGatewayToken(
                    gateways.get(i % gateways.size()).uscc());
            var options = new MqttClientOptions()
                    .setClientId("benchmark-" + i)
                    .setUsername("benchmark-" + i)
                    .setPassword(password);
            var client = MqttClient.create(sender.vertx, options);
            await(client.connect(port, "127.0.0.1"));
            sender.connections.add(new Connection(client));
        }
        return sender;
    }

    @Override
    public int send(int connection, Buffer message, int readings) throws Exception {
        connections.get(connection).publish(message);
        return readings;
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        vertx.close();
    }
}
