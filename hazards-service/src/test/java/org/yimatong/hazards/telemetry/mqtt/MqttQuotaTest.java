package org.yimatong.hazards.telemetry.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.yimatong.hazards.telemetry.mqtt.Clients.A_WHILE;
import static org.yimatong.hazards.telemetry.mqtt.Clients.TELEMETRY;
import static org.yimatong.hazards.telemetry.mqtt.Clients.connect;
import static org.yimatong.hazards.telemetry.mqtt.Clients.message;
import static org.yimatong.hazards.telemetry.mqtt.Clients.to;
import static org.yimatong.hazards.telemetry.mqtt.Clients.version3;
import static org.yimatong.hazards.telemetry.mqtt.Clients.version5;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.exceptions.Mqtt3ConnAckException;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5DisconnectException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5PubAckException;
import com.hivemq.client.mqtt.mqtt5.message.connect.connack.Mqtt5ConnAckReasonCode;
import com.hivemq.client.mqtt.mqtt5.message.disconnect.Mqtt5DisconnectReasonCode;
import com.hivemq.client.mqtt.mqtt5.message.publish.puback.Mqtt5PubAckReasonCode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.telemetry.gateway.rest.Gateways;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class MqttQuotaTest {

    private static final int MESSAGES = 5;

    @Inject
    MqttListener listener;

    @Test
    void beyond_its_quota_a_gateway_of_mqtt_5_is_told_so_and_goes_on_when_it_may() {
        var plant = limitedToOneASecond();
        var client = version5(listener);
        connect(client, plant.gatewayToken(A_WHILE));
        publishWhenPossible(client, 1);

        assertThatThrownBy(() -> publish(client, 2))
                .isInstanceOfSatisfying(
                        Mqtt5PubAckException.class,
                        refused -> assertThat(refused.getMqttMessage().getReasonCode())
                                .isEqualTo(Mqtt5PubAckReasonCode.QUOTA_EXCEEDED));

        publishWhenPossible(client, 2);
        plant.awaitLatest("LT-1", 2);
        client.disconnect();
    }

    @Test
    void beyond_its_quota_a_gateway_of_mqtt_3_waits_and_loses_nothing() {
        var plant = limitedToOneASecond();
        var client = version3(listener);
        connect(client, plant.gatewayToken(A_WHILE));
        var begun = Instant.now();

        for (var sequence = 1; sequence <= MESSAGES; sequence++) {
            client.publishWith()
                    .topic(TELEMETRY)
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .payload(message(sequence, "50"))
                    .send();
        }

        assertThat(Duration.between(begun, Instant.now())).isGreaterThan(Duration.ofSeconds(MESSAGES - 2));
        plant.awaitLatest("LT-1", MESSAGES);
        assertThat(plant.storedSequences("LT-1")).hasSize(MESSAGES + 1);
        client.disconnect();
    }

    @Test
    void a_suspended_gateway_is_thrown_out_within_a_second_and_not_let_in_again() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var ended = new CompletableFuture<Throwable>();
        var client = to(listener)
                .addDisconnectedListener(context -> ended.complete(context.getCause()))
                .useMqttVersion5()
                .buildBlocking();
        connect(client, plant.gatewayToken(A_WHILE));
        publish(client, 1);
        var old = version3(listener);
        connect(old, plant.gatewayToken(A_WHILE));

        Gateways.step(plant, "suspension", Map.of("reason", "停产检修")).statusCode(200);

        assertThat(ended.get(1, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        Mqtt5DisconnectException.class,
                        disconnected -> assertThat(disconnected.getMqttMessage().getReasonCode())
                                .isEqualTo(Mqtt5DisconnectReasonCode.ADMINISTRATIVE_ACTION));
        await().atMost(Duration.ofSeconds(1)).until(() -> !old.getState().isConnected());
        assertThatThrownBy(() -> connect(version5(listener), plant.gatewayToken(A_WHILE)))
                .isInstanceOfSatisfying(
                        Mqtt5ConnAckException.class,
                        refused -> assertThat(refused.getMqttMessage().getReasonCode())
                                .isEqualTo(Mqtt5ConnAckReasonCode.BANNED));
        assertThatThrownBy(() -> connect(version3(listener), plant.gatewayToken(A_WHILE)))
                .isInstanceOf(Mqtt3ConnAckException.class);
    }

    private static Plant limitedToOneASecond() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", Instant.now(), 0, 50).statusCode(200);
        Gateways.step(plant, "quota", Map.of("readingsPerSecond", 1, "burst", 1))
                .statusCode(200);
        await().until(() -> plant.gateway().body("{}").post("/api/v1/telemetry").statusCode() == 429);
        return plant;
    }

    private static void publish(Mqtt5BlockingClient client, int sequence) {
        client.publishWith()
                .topic(TELEMETRY)
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(message(sequence, "50"))
                .send();
    }

    private static void publishWhenPossible(Mqtt5BlockingClient client, int sequence) {
        await().ignoreException(Mqtt5PubAckException.class).until(() -> {
            publish(client, sequence);
            return true;
        });
    }
}
