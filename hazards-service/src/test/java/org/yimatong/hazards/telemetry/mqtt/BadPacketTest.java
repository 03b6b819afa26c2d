package org.yimatong.hazards.telemetry.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.hazards.telemetry.mqtt.Clients.A_WHILE;
import static org.yimatong.hazards.telemetry.mqtt.Clients.TELEMETRY;
import static org.yimatong.hazards.telemetry.mqtt.Clients.message;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** Who breaks the rules of MQTT 5 is told which, and the connection is closed; everybody else goes on. */
@QuarkusTest
@RealServers
class BadPacketTest {

    private static final int MALFORMED_PACKET = 0x81;
    private static final int KEEP_ALIVE_TIMEOUT = 0x8D;
    private static final int TOPIC_NAME_INVALID = 0x90;
    private static final int RECEIVE_MAXIMUM_EXCEEDED = 0x93;
    private static final int TOPIC_ALIAS_INVALID = 0x94;
    private static final int PACKET_TOO_LARGE = 0x95;
    private static final int RETAIN_NOT_SUPPORTED = 0x9A;
    private static final int QOS_NOT_SUPPORTED = 0x9B;
    private static final int PUBLISH_QOS_1 = 0x32;
    private static final int PUBLISH_QOS_2 = 0x34;
    private static final int PUBLISH_QOS_3 = 0x36;

    private static Plant plant;

    @Inject
    MqttListener listener;

    private RawMqtt client;

    @BeforeEach
    void connect() {
        if (plant == null) {
            plant = Plant.withTanks(Plant.GAOLING, 1);
        }
        client = RawMqtt.connected(listener.port(), plant.gatewayToken(A_WHILE));
    }

    @Test
    void a_packet_that_is_none_is_answered_as_malformed() {
        client.send(PUBLISH_QOS_3, publication());

        assertThat(client.readReasonOfClosing()).isEqualTo(MALFORMED_PACKET);
    }

    @Test
    void a_packet_that_is_too_large_is_answered_so() {
        client.publish(TELEMETRY, 1, new byte[1_048_576 + 2_048]);

        assertThat(client.readReasonOfClosing()).isEqualTo(PACKET_TOO_LARGE);
    }

    @Test
    void an_alias_in_place_of_a_topic_is_answered_as_invalid() {
        client.publishByAlias(1, 1, message(1, "50"));

        assertThat(client.readReasonOfClosing()).isEqualTo(TOPIC_ALIAS_INVALID);
    }

    @Test
    void another_topic_is_answered_as_invalid() {
        client.publish("yimatong/v1/commands", 1, message(1, "50"));

        assertThat(client.readReasonOfClosing()).isEqualTo(TOPIC_NAME_INVALID);
    }

    @Test
    void retained_messages_and_quality_of_service_2_are_not_offered() {
        client.send(PUBLISH_QOS_1 | 1, publication());
        assertThat(client.readReasonOfClosing()).isEqualTo(RETAIN_NOT_SUPPORTED);

        connect();
        client.send(PUBLISH_QOS_2, publication());
        assertThat(client.readReasonOfClosing()).isEqualTo(QOS_NOT_SUPPORTED);
    }

    @Test
    void more_messages_without_an_answer_than_agreed_are_too_many() {
        for (var packet = 1; packet <= 600; packet++) {
            try {
                client.publish(TELEMETRY, packet, message(packet, "50"));
            } catch (UncheckedIOException closedAlready) {
                break;
            }
        }

        assertThat(client.readReasonOfClosing()).isEqualTo(RECEIVE_MAXIMUM_EXCEEDED);
    }

    @Test
    void a_silent_client_is_told_that_it_was_silent_for_too_long() {
        assertThat(client.readReasonOfClosing()).isEqualTo(KEEP_ALIVE_TIMEOUT);
    }

    @Test
    void before_it_is_let_in_a_client_that_speaks_no_mqtt_is_closed() {
        try (var stranger = new RawMqtt(listener.port())) {
            stranger.send(0x47, "ET / HTTP/1.1".getBytes(java.nio.charset.StandardCharsets.UTF_8));

            assertThatThrownBy(stranger::read).isInstanceOf(UncheckedIOException.class);
        }
    }

    private static byte[] publication() {
        var topic = TELEMETRY.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var packet = new byte[2 + topic.length + 3];
        packet[1] = (byte) topic.length;
        System.arraycopy(topic, 0, packet, 2, topic.length);
        packet[packet.length - 2] = 1;
        return packet;
    }
}
