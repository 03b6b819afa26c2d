package org.yimatong.hazards.telemetry.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.hazards.telemetry.mqtt.Clients.ANSWERS;
import static org.yimatong.hazards.telemetry.mqtt.Clients.A_WHILE;
import static org.yimatong.hazards.telemetry.mqtt.Clients.TELEMETRY;
import static org.yimatong.hazards.telemetry.mqtt.Clients.connect;
import static org.yimatong.hazards.telemetry.mqtt.Clients.message;
import static org.yimatong.hazards.telemetry.mqtt.Clients.version3;
import static org.yimatong.hazards.telemetry.mqtt.Clients.version5;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5PubAckException;
import com.hivemq.client.mqtt.mqtt5.message.publish.puback.Mqtt5PubAckReasonCode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class MqttTelemetryTest {

    @Inject
    MqttListener listener;

    @Test
    void readings_sent_by_mqtt_5_are_stored_and_answered_with_their_correlation() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var client = version5(listener);
        connect(client, plant.gatewayToken(A_WHILE));
        try (var answers = client.publishes(MqttGlobalPublishFilter.ALL)) {
            client.subscribeWith().topicFilter(ANSWERS).send();

            client.publishWith()
                    .topic(TELEMETRY)
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .correlationData(new byte[] {7, 8})
                    .payload(message(1, "85"))
                    .send();

            var answer = answers.receive(10, TimeUnit.SECONDS).orElseThrow();
            assertThat(new String(answer.getPayloadAsBytes(), StandardCharsets.UTF_8))
                    .contains("\"accepted\":1");
            assertThat(answer.getCorrelationData()).contains(ByteBuffer.wrap(new byte[] {7, 8}));
        }
        plant.awaitLatest("LT-1", 1);
        assertThat(plant.awaitAlarms(1)).hasSize(1);
        client.disconnect();
    }

    @Test
    void readings_sent_by_mqtt_3_are_stored_with_either_quality_of_service() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var client = version3(listener);
        connect(client, plant.gatewayToken(A_WHILE));

        client.publishWith()
                .topic(TELEMETRY)
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(message(1, "50"))
                .send();
        client.publishWith()
                .topic(TELEMETRY)
                .qos(MqttQos.AT_MOST_ONCE)
                .payload(message(2, "51"))
                .send();

        plant.awaitLatest("LT-1", 2);
        assertThat(plant.storedSequences("LT-1")).containsExactly(1, 2);
        client.disconnect();
    }

    @Test
    void a_message_of_no_use_is_answered_as_such_by_mqtt_5() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var client = version5(listener);
        connect(client, plant.gatewayToken(A_WHILE));

        for (var useless : new byte[][] {"{".getBytes(StandardCharsets.UTF_8), message(1, "null")}) {
            assertThatThrownBy(() -> client.publishWith()
                            .topic(TELEMETRY)
                            .qos(MqttQos.AT_LEAST_ONCE)
                            .payload(useless)
                            .send())
                    .isInstanceOfSatisfying(
                            Mqtt5PubAckException.class,
                            refused -> assertThat(refused.getMqttMessage().getReasonCode())
                                    .isEqualTo(Mqtt5PubAckReasonCode.PAYLOAD_FORMAT_INVALID));
        }
        client.disconnect();
    }

    @Test
    void a_message_of_no_use_is_acknowledged_and_its_problem_told_by_mqtt_3() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var client = version3(listener);
        connect(client, plant.gatewayToken(A_WHILE));
        try (var answers = client.publishes(MqttGlobalPublishFilter.ALL)) {
            client.subscribeWith().topicFilter(ANSWERS).send();

            client.publishWith()
                    .topic(TELEMETRY)
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .payload("{".getBytes(StandardCharsets.UTF_8))
                    .send();

            var answer = answers.receive(10, TimeUnit.SECONDS).orElseThrow();
            assertThat(new String(answer.getPayloadAsBytes(), StandardCharsets.UTF_8))
                    .contains("/problems/malformed-json");
        }
        client.disconnect();
    }
}
