package org.yimatong.hazards.telemetry.mqtt;

import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttProperties.BinaryProperty;
import io.netty.handler.codec.mqtt.MqttProperties.IntegerProperty;
import io.netty.handler.codec.mqtt.MqttProperties.MqttPropertyType;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.buffer.Buffer;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.MqttTopicSubscription;
import io.vertx.mqtt.messages.MqttPublishMessage;
import io.vertx.mqtt.messages.MqttSubscribeMessage;
import io.vertx.mqtt.messages.MqttUnsubscribeMessage;
import io.vertx.mqtt.messages.codes.MqttSubAckReasonCode;
import io.vertx.mqtt.messages.codes.MqttUnsubAckReasonCode;
import java.util.List;

/** The one topic that a data gateway can subscribe to: the answers to its own messages. */
final class AnswersTopic {

    static final String NAME = "yimatong/v1/telemetry/answers";

    private static final int MQTT_5 = 5;
    private static final int NO_MESSAGE_ID = 0;

    /** At most: the fixed header with its length, and the lengths of topic, properties and correlation data. */
    private static final int ENVELOPE_BYTES = 5 + 2 + 4 + 3;

    private final MqttEndpoint endpoint;
    private boolean wanted;

    AnswersTopic(MqttEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Answers the message if the gateway wants answers; its correlation data come back with it. An answer larger than
     * the client takes is not sent, as MQTT 5 demands.
     */
    void answer(MqttPublishMessage message, Buffer answer) {
        if (!wanted || !endpoint.isConnected()) {
            return;
        }
        var properties = new MqttProperties();
        var bytes = ENVELOPE_BYTES + NAME.length() + answer.length();
        var correlation = message.properties().getProperty(MqttPropertyType.CORRELATION_DATA.value());
        if (correlation instanceof BinaryProperty data) {
            properties.add(data);
            bytes += data.value().length;
        }
        if (bytes <= largestPacket()) {
            endpoint.publish(NAME, answer, MqttQoS.AT_MOST_ONCE, false, false, NO_MESSAGE_ID, properties);
        }
    }

    /** Most bytes that the client takes, as it said when it connected. */
    private long largestPacket() {
        var most = endpoint.connectProperties().getProperty(MqttPropertyType.MAXIMUM_PACKET_SIZE.value());
        return most instanceof IntegerProperty size ? Integer.toUnsignedLong(size.value()) : Long.MAX_VALUE;
    }

    /** Grants the topic of answers, and refuses every other: this is no broker. */
    void subscribe(MqttSubscribeMessage message) {
        var granted = message.topicSubscriptions().stream()
                .map(MqttTopicSubscription::topicName)
                .map(NAME::equals)
                .toList();
        wanted |= granted.contains(true);
        if (isVersion5()) {
            endpoint.subscribeAcknowledge(
                    message.messageId(),
                    granted.stream()
                            .map(each -> each ? MqttSubAckReasonCode.GRANTED_QOS0 : MqttSubAckReasonCode.NOT_AUTHORIZED)
                            .toList(),
                    MqttProperties.NO_PROPERTIES);
        } else {
            endpoint.subscribeAcknowledge(
                    message.messageId(),
                    granted.stream()
                            .map(each -> each ? MqttQoS.AT_MOST_ONCE : MqttQoS.FAILURE)
                            .toList());
        }
    }

    void unsubscribe(MqttUnsubscribeMessage message) {
        wanted &= !message.topics().contains(NAME);
        if (isVersion5()) {
            List<MqttUnsubAckReasonCode> reasons = message.topics().stream()
                    .map(topic -> MqttUnsubAckReasonCode.SUCCESS)
                    .toList();
            endpoint.unsubscribeAcknowledge(message.messageId(), reasons, MqttProperties.NO_PROPERTIES);
        } else {
            endpoint.unsubscribeAcknowledge(message.messageId());
        }
    }

    private boolean isVersion5() {
        return endpoint.protocolVersion() == MQTT_5;
    }
}
