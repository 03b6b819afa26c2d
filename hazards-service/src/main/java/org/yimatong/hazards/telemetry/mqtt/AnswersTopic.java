package org.yimatong.hazards.telemetry.mqtt;

import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.MqttTopicSubscription;
import io.vertx.mqtt.messages.MqttSubscribeMessage;
import io.vertx.mqtt.messages.MqttUnsubscribeMessage;
import io.vertx.mqtt.messages.codes.MqttSubAckReasonCode;
import io.vertx.mqtt.messages.codes.MqttUnsubAckReasonCode;
import java.util.List;

/** The one topic that a data gateway can subscribe to: the answers to its own messages. */
final class AnswersTopic {

    static final String NAME = "yimatong/v1/telemetry/answers";

    private static final int MQTT_5 = 5;

    private final MqttEndpoint endpoint;
    private boolean wanted;

    AnswersTopic(MqttEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    boolean areWanted() {
        return wanted;
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
