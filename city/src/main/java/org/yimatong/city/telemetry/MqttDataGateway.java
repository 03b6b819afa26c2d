package org.yimatong.city.telemetry;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.yimatong.city.identity.AccessToken;

/**
 * Publishes each message with QoS 1 and waits for the answer on the answers topic, which follows the acknowledgement.
 *
 * <p>The access token is the password, so a renewed token means a new connection.
 */
final class MqttDataGateway implements DataGateway {

    private static final String TOPIC = "yimatong/v1/telemetry";
    private static final String ANSWERS = TOPIC + "/answers";
    private static final int TIMEOUT_SECONDS = 15;
    private static final int KEEP_ALIVE_SECONDS = 30;

    private final String host;
    private final int port;
    private final String clientId;
    private final AccessToken token;
    private @Nullable Mqtt5AsyncClient connection;
    private String tokenOfConnection = "";
    private volatile Expected expected = new Expected(-1);
    private long messages;

    /** The answer that is waited for. */
    private record Expected(long message, CompletableFuture<byte[]> answer) {

        Expected(long message) {
            this(message, new CompletableFuture<>());
        }

        /** An answer that names no message answers the one on its way. */
        boolean isAnsweredBy(Mqtt5Publish publish) {
            return publish.getCorrelationData()
                    .map(data -> data.remaining() == Long.BYTES && data.getLong(data.position()) == message)
                    .orElse(true);
        }
    }

    MqttDataGateway(String host, int port, String clientId, AccessToken token) {
        this.host = host;
        this.port = port;
        this.clientId = clientId;
        this.token = token;
    }

    @Override
    public Answer send(List<Reading> readings) throws NotAnswered, InterruptedException {
        var coming = new Expected(messages++);
        expected = coming;
        try {
            publish(connected(), coming.message(), TelemetryJson.message(readings));
            return TelemetryJson.answer(coming.answer().get(TIMEOUT_SECONDS, TimeUnit.SECONDS));
        } catch (IOException | ExecutionException | TimeoutException e) {
            close();
            throw new NotAnswered("MQTT: " + rootCause(e), e);
        }
    }

    private static String rootCause(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Optional.ofNullable(cause.getMessage()).orElse("no answer in time");
    }

    private void publish(Mqtt5AsyncClient client, long message, byte[] payload)
            throws InterruptedException, ExecutionException, TimeoutException {
        var number = ByteBuffer.allocate(Long.BYTES).putLong(0, message);
        var result = within(client.publishWith()
                .topic(TOPIC)
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(payload)
                .responseTopic(ANSWERS)
                .correlationData(number)
                .send());
        if (result.getError().isPresent()) {
            throw new ExecutionException(result.getError().get());
        }
    }

    private Mqtt5AsyncClient connected()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        var password = token.value();
        var client = connection;
        if (client != null && client.getState().isConnected() && password.equals(tokenOfConnection)) {
            return client;
        }
        close();
        client = Mqtt5Client.builder()
                .identifier(clientId)
                .serverHost(host)
                .serverPort(port)
                .simpleAuth()
                .username(clientId)
                .password(password.getBytes(StandardCharsets.UTF_8))
                .applySimpleAuth()
                .buildAsync();
        connection = client;
        tokenOfConnection = password;
        client.publishes(MqttGlobalPublishFilter.ALL, this::received);
        connect(client);
        return client;
    }

    private void connect(Mqtt5AsyncClient client) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            within(client.connectWith()
                    .cleanStart(true)
                    .keepAlive(KEEP_ALIVE_SECONDS)
                    .send());
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof Mqtt5ConnAckException) {
                token.forget();
            }
            throw refused;
        }
        within(client.subscribeWith()
                .topicFilter(ANSWERS)
                .qos(MqttQos.AT_MOST_ONCE)
                .send());
    }

    private void received(Mqtt5Publish publish) {
        var waiting = expected;
        if (waiting.isAnsweredBy(publish)) {
            waiting.answer().complete(publish.getPayloadAsBytes());
        }
    }

    private static <T> T within(CompletableFuture<T> step)
            throws InterruptedException, ExecutionException, TimeoutException {
        return step.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        if (connection != null) {
            var _ = connection.disconnect();
            connection = null;
        }
    }
}
