package org.yimatong.hazards.telemetry.mqtt;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttClientBuilder;
import com.hivemq.client.mqtt.mqtt3.Mqtt3BlockingClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Data gateways that speak MQTT with a library the service does not use. */
final class Clients {

    static final String TELEMETRY = "yimatong/v1/telemetry";
    static final String ANSWERS = "yimatong/v1/telemetry/answers";
    static final Duration A_WHILE = Duration.ofMinutes(5);

    private Clients() {}

    static Mqtt5BlockingClient version5(MqttListener listener) {
        return to(listener).useMqttVersion5().buildBlocking();
    }

    static Mqtt3BlockingClient version3(MqttListener listener) {
        return to(listener).useMqttVersion3().buildBlocking();
    }

    static MqttClientBuilder to(MqttListener listener) {
        return MqttClient.builder().serverHost("127.0.0.1").serverPort(listener.port());
    }

    static void connect(Mqtt5BlockingClient client, String token) {
        client.connectWith()
                .simpleAuth()
                .username("any")
                .password(token.getBytes(StandardCharsets.UTF_8))
                .applySimpleAuth()
                .send();
    }

    static void connect(Mqtt3BlockingClient client, String token) {
        client.connectWith()
                .simpleAuth()
                .username("any")
                .password(token.getBytes(StandardCharsets.UTF_8))
                .applySimpleAuth()
                .send();
    }

    static byte[] message(int sequence, String value) {
        return "{\"readings\":[{\"sensor\":\"LT-1\",\"observedAt\":\"%s\",\"sequence\":%d,\"value\":%s}]}"
                .formatted(Instant.now(), sequence, value)
                .getBytes(StandardCharsets.UTF_8);
    }
}
