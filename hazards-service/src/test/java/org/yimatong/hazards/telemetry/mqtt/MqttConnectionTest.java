package org.yimatong.hazards.telemetry.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.yimatong.hazards.telemetry.mqtt.Clients.A_WHILE;
import static org.yimatong.hazards.telemetry.mqtt.Clients.connect;
import static org.yimatong.hazards.telemetry.mqtt.Clients.message;
import static org.yimatong.hazards.telemetry.mqtt.Clients.to;
import static org.yimatong.hazards.telemetry.mqtt.Clients.version3;
import static org.yimatong.hazards.telemetry.mqtt.Clients.version5;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.exceptions.MqttSessionExpiredException;
import com.hivemq.client.mqtt.mqtt3.exceptions.Mqtt3ConnAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5DisconnectException;
import com.hivemq.client.mqtt.mqtt5.message.connect.connack.Mqtt5ConnAckReasonCode;
import com.hivemq.client.mqtt.mqtt5.message.disconnect.Mqtt5DisconnectReasonCode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class MqttConnectionTest {

    @Inject
    MqttListener listener;

    @Test
    void only_a_data_gateway_of_an_enterprise_is_let_in() {
        var plant = Plant.in(Plant.GAOLING);

        assertRefused("not a token", Mqtt5ConnAckReasonCode.BAD_USER_NAME_OR_PASSWORD);
        assertRefused(plant.gatewayToken(Duration.ofMinutes(-5)), Mqtt5ConnAckReasonCode.BAD_USER_NAME_OR_PASSWORD);
        assertRefused(plant.employeeToken(), Mqtt5ConnAckReasonCode.NOT_AUTHORIZED);
        assertRefused(Tokens.of("data-gateway").sign(), Mqtt5ConnAckReasonCode.NOT_AUTHORIZED);
        assertThatThrownBy(() -> version3(listener).connect()).isInstanceOf(Mqtt3ConnAckException.class);
    }

    @Test
    void the_connection_ends_with_the_token() {
        var plant = Plant.in(Plant.GAOLING);
        var ended = new CompletableFuture<Throwable>();
        var client = to(listener)
                .addDisconnectedListener(context -> ended.complete(context.getCause()))
                .useMqttVersion5()
                .buildBlocking();

        connect(client, plant.gatewayToken(Duration.ofSeconds(2)));

        assertThat(ended.orTimeout(10, TimeUnit.SECONDS).join())
                .isInstanceOfSatisfying(
                        Mqtt5DisconnectException.class,
                        disconnected -> assertThat(disconnected.getMqttMessage().getReasonCode())
                                .isEqualTo(Mqtt5DisconnectReasonCode.MAXIMUM_CONNECT_TIME));
    }

    @Test
    void other_topics_are_closed() {
        var plant = Plant.in(Plant.GAOLING);
        var client = version3(listener);
        connect(client, plant.gatewayToken(A_WHILE));

        assertThatThrownBy(() -> client.publishWith()
                        .topic("yimatong/v1/commands")
                        .qos(MqttQos.AT_LEAST_ONCE)
                        .payload(message(1, "50"))
                        .send())
                .isInstanceOf(MqttSessionExpiredException.class);
        await().until(() -> !client.getState().isConnected());
    }

    private void assertRefused(String token, Mqtt5ConnAckReasonCode reason) {
        assertThatThrownBy(() -> connect(version5(listener), token))
                .isInstanceOfSatisfying(
                        Mqtt5ConnAckException.class,
                        refused -> assertThat(refused.getMqttMessage().getReasonCode())
                                .isEqualTo(reason));
    }
}
