package org.yimatong.city.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttProperties.BinaryProperty;
import io.netty.handler.codec.mqtt.MqttProperties.MqttPropertyType;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.MqttServer;
import io.vertx.mqtt.MqttServerOptions;
import io.vertx.mqtt.messages.MqttPublishMessage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.city.StandInSuite;

class MqttDataGatewayTest {

    private static final List<Reading> READINGS =
            List.of(new Reading("XMEAS-01", Instant.parse("2026-03-02T08:30:00Z"), 160, new BigDecimal("0.25")));

    private static final int CORRELATION_DATA = MqttPropertyType.CORRELATION_DATA.value();

    private final Vertx vertx = Vertx.vertx();
    private final List<String> passwords = new CopyOnWriteArrayList<>();
    private final List<String> payloads = new CopyOnWriteArrayList<>();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private volatile boolean namesMessages;
    private MqttServer port;
    private StandInSuite suite;
    private DataGateway gateway;

    @BeforeEach
    void listen() throws Exception {
        port = MqttServer.create(
                        vertx, new MqttServerOptions().setHost("127.0.0.1").setPort(0))
                .endpointHandler(this::welcome)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        suite = new StandInSuite(StandInSuite::accepting);
        gateway = DataGateway.overMqtt(suite.settings(port.actualPort()), suite.client, "U");
    }

    @AfterEach
    void close() throws Exception {
        gateway.close();
        suite.close();
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    @Test
    void messages_of_one_connection_are_each_answered() throws Exception {
        assertThat(gateway.send(READINGS).accepted()).isEqualTo(1);
        assertThat(gateway.send(READINGS).accepted()).isEqualTo(1);

        assertThat(passwords).containsExactly("token-1");
        assertThat(payloads)
                .hasSize(2)
                .containsOnly("{\"readings\":[{\"sensor\":\"XMEAS-01\",\"observedAt\":\"2026-03-02T08:30:00Z\","
                        + "\"sequence\":160,\"value\":0.25}]}");
    }

    @Test
    void a_renewed_token_makes_a_new_connection() throws Exception {
        suite.giveShortTokens();

        gateway.send(READINGS);
        gateway.send(READINGS);

        assertThat(passwords).containsExactly("token-1", "token-2");
    }

    @Test
    void a_message_whose_connection_broke_is_sent_again() throws Exception {
        broken.set(2);

        var answer = new AtLeastOnce(gateway, log::add).deliver(READINGS);

        assertThat(answer.accepted()).isEqualTo(1);
        assertThat(payloads).hasSize(3);
        assertThat(log).hasSize(2);
    }

    @Test
    void a_refused_connection_is_tried_again_with_another_token() throws Exception {
        refusals.set(1);

        new AtLeastOnce(gateway, log::add).deliver(READINGS);

        assertThat(passwords).containsExactly("token-1", "token-2");
    }

    @Test
    void an_answer_that_names_another_message_is_passed_over() throws Exception {
        namesMessages = true;

        assertThat(gateway.send(READINGS).accepted()).isEqualTo(1);
        assertThat(gateway.send(READINGS).accepted()).isEqualTo(1);
    }

    private void welcome(MqttEndpoint endpoint) {
        passwords.add(endpoint.auth().getPassword());
        if (refusals.getAndDecrement() > 0) {
            endpoint.reject(MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USERNAME_OR_PASSWORD);
            return;
        }
        endpoint.subscribeHandler(
                subscription -> endpoint.subscribeAcknowledge(subscription.messageId(), List.of(MqttQoS.AT_MOST_ONCE)));
        endpoint.publishHandler(message -> answer(endpoint, message));
        endpoint.accept(false);
    }

    private void answer(MqttEndpoint endpoint, MqttPublishMessage message) {
        payloads.add(message.payload().toString());
        if (broken.getAndDecrement() > 0) {
            endpoint.close();
            return;
        }
        endpoint.publishAcknowledge(message.messageId());
        if (namesMessages) {
            publish(endpoint, 99, properties(new byte[Long.BYTES - 1]));
            publish(endpoint, 98, properties(new byte[] {0, 0, 0, 0, 0, 0, 0, 77}));
            publish(endpoint, 1, message.properties());
        } else {
            publish(endpoint, 1, MqttProperties.NO_PROPERTIES);
        }
    }

    private static MqttProperties properties(byte[] correlationData) {
        var properties = new MqttProperties();
        properties.add(new BinaryProperty(CORRELATION_DATA, correlationData));
        return properties;
    }

    private static void publish(MqttEndpoint endpoint, int accepted, MqttProperties properties) {
        var correlated = new MqttProperties();
        Optional.ofNullable(properties.getProperty(CORRELATION_DATA)).ifPresent(correlated::add);
        endpoint.publish(
                "yimatong/v1/telemetry/answers",
                Buffer.buffer("{\"accepted\":%d,\"duplicate\":0,\"rejected\":[]}".formatted(accepted)),
                MqttQoS.AT_MOST_ONCE,
                false,
                false,
                0,
                correlated);
    }
}
