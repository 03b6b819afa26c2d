package org.yimatong.hazards.telemetry.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.yimatong.hazards.telemetry.mqtt.Clients.ANSWERS;
import static org.yimatong.hazards.telemetry.mqtt.Clients.A_WHILE;
import static org.yimatong.hazards.telemetry.mqtt.Clients.TELEMETRY;
import static org.yimatong.hazards.telemetry.mqtt.Clients.message;
import static org.yimatong.hazards.telemetry.mqtt.Clients.to;
import static org.yimatong.hazards.telemetry.mqtt.Clients.version3;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3BlockingClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5DisconnectException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5SubAckException;
import com.hivemq.client.mqtt.mqtt5.message.connect.Mqtt5ConnectBuilder;
import com.hivemq.client.mqtt.mqtt5.message.connect.connack.Mqtt5ConnAck;
import com.hivemq.client.mqtt.mqtt5.message.connect.connack.Mqtt5ConnAckReasonCode;
import com.hivemq.client.mqtt.mqtt5.message.disconnect.Mqtt5DisconnectReasonCode;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.suback.Mqtt5SubAckReasonCode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** What a listener that only takes messages in owes to clients of MQTT 5. */
@QuarkusTest
@RealServers
class Mqtt5RulesTest {

    @Inject
    MqttListener listener;

    @Test
    void what_is_offered_stands_in_the_answer_to_the_connection() {
        var connected = connect(
                client("offered"),
                Plant.in(Plant.GAOLING),
                connect ->
                        connect.cleanStart(false).sessionExpiryInterval(3_600).keepAlive(3_600));

        assertThat(connected.isSessionPresent()).isFalse();
        assertThat(connected.getSessionExpiryInterval()).hasValue(0);
        assertThat(connected.getServerKeepAlive()).hasValue(2);
        var restrictions = connected.getRestrictions();
        assertThat(restrictions.getMaximumQos()).isEqualTo(MqttQos.AT_LEAST_ONCE);
        assertThat(restrictions.getReceiveMaximum()).isEqualTo(100);
        assertThat(restrictions.getMaximumPacketSize()).isEqualTo(1_048_576 + 1_024);
        assertThat(restrictions.getTopicAliasMaximum()).isZero();
        assertThat(restrictions.isRetainAvailable()).isFalse();
        assertThat(restrictions.isSharedSubscriptionAvailable()).isFalse();
    }

    @Test
    void user_properties_and_wills_are_tolerated() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var client = client("tolerant");
        connect(
                client,
                plant,
                connect -> connect.userProperties()
                        .add("vendor", "某厂")
                        .applyUserProperties()
                        .willPublish()
                        .topic("plant/gone")
                        .payload("gone".getBytes(StandardCharsets.UTF_8))
                        .qos(MqttQos.EXACTLY_ONCE)
                        .retain(true)
                        .applyWillPublish());

        client.publishWith()
                .topic(TELEMETRY)
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(message(1, "50"))
                .userProperties()
                .add("line", "3")
                .applyUserProperties()
                .send();

        plant.awaitLatest("LT-1", 1);
        client.disconnect();
    }

    @Test
    void subscribing_to_anything_but_the_answers_is_refused() {
        var client = client("curious");
        connect(client, Plant.in(Plant.GAOLING), connect -> connect);

        for (var filter : new String[] {"#", "yimatong/v1/telemetry", "$SYS/#", "yimatong/+/telemetry/answers"}) {
            assertThatThrownBy(() -> client.subscribeWith().topicFilter(filter).send())
                    .isInstanceOfSatisfying(
                            Mqtt5SubAckException.class,
                            refused -> assertThat(refused.getMqttMessage().getReasonCodes())
                                    .containsExactly(Mqtt5SubAckReasonCode.NOT_AUTHORIZED));
        }
        client.disconnect();
    }

    @Test
    void a_client_that_connects_anew_takes_over_and_one_of_another_gateway_does_not() {
        var plant = Plant.in(Plant.GAOLING);
        var ended = new CompletableFuture<Throwable>();
        var first = to(listener)
                .identifier("same")
                .addDisconnectedListener(context -> ended.complete(context.getCause()))
                .useMqttVersion5()
                .buildBlocking();
        connect(first, plant, connect -> connect);

        connect(client("same"), Plant.in(Plant.GAOLING), connect -> connect);
        assertThat(first.getState().isConnected()).isTrue();
        connect(client("same"), plant, connect -> connect);

        assertThat(ended.orTimeout(10, TimeUnit.SECONDS).join())
                .isInstanceOfSatisfying(
                        Mqtt5DisconnectException.class,
                        disconnected -> assertThat(disconnected.getMqttMessage().getReasonCode())
                                .isEqualTo(Mqtt5DisconnectReasonCode.SESSION_TAKEN_OVER));
    }

    @Test
    void an_answer_larger_than_the_client_takes_is_not_sent() throws Exception {
        var client = client("small");
        connect(
                client,
                Plant.withTanks(Plant.GAOLING, 1),
                connect -> connect.restrictions().maximumPacketSize(150).applyRestrictions());
        try (var answers = client.publishes(MqttGlobalPublishFilter.ALL)) {
            client.subscribeWith().topicFilter(ANSWERS).send();
            for (var value : new String[] {"null", "50"}) {
                client.toAsync()
                        .publishWith()
                        .topic(TELEMETRY)
                        .qos(MqttQos.AT_LEAST_ONCE)
                        .payload(message(1, value))
                        .send();
            }

            var answer = answers.receive(10, TimeUnit.SECONDS).orElseThrow();
            assertThat(new String(answer.getPayloadAsBytes(), StandardCharsets.UTF_8))
                    .contains("\"accepted\":1");
        }
        client.disconnect();
    }

    @Test
    void more_connections_than_a_data_gateway_may_have_are_refused() {
        var plant = Plant.in(Plant.GAOLING);
        var clients = new ArrayList<Mqtt3BlockingClient>();
        for (var connection = 0; connection < 100; connection++) {
            var client = version3(listener);
            Clients.connect(client, plant.gatewayToken(A_WHILE));
            clients.add(client);
        }

        assertThatThrownBy(() -> connect(client("one more"), plant, connect -> connect))
                .isInstanceOfSatisfying(
                        Mqtt5ConnAckException.class,
                        refused -> assertThat(refused.getMqttMessage().getReasonCode())
                                .isEqualTo(Mqtt5ConnAckReasonCode.QUOTA_EXCEEDED));

        clients.removeFirst().disconnect();
        await().ignoreExceptions().until(() -> {
            var client = client("after one has left");
            connect(client, plant, connect -> connect);
            client.disconnect();
            return true;
        });
        clients.forEach(Mqtt3BlockingClient::disconnect);
    }

    private Mqtt5BlockingClient client(String id) {
        return to(listener).identifier(id).useMqttVersion5().buildBlocking();
    }

    private static Mqtt5ConnAck connect(
            Mqtt5BlockingClient client, Plant plant, UnaryOperator<Mqtt5ConnectBuilder.Send<Mqtt5ConnAck>> more) {
        return more.apply(client.connectWith())
                .simpleAuth()
                .username("any")
                .password(plant.gatewayToken(A_WHILE).getBytes(StandardCharsets.UTF_8))
                .applySimpleAuth()
                .send();
    }
}
