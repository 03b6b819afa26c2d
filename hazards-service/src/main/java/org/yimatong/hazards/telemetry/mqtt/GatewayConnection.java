package org.yimatong.hazards.telemetry.mqtt;

import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttProperties.IntegerProperty;
import io.netty.handler.codec.mqtt.MqttProperties.MqttPropertyType;
import io.netty.handler.codec.mqtt.MqttProperties.StringProperty;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.buffer.Buffer;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.MqttTopicSubscription;
import io.vertx.mqtt.messages.MqttPublishMessage;
import io.vertx.mqtt.messages.MqttSubscribeMessage;
import io.vertx.mqtt.messages.MqttUnsubscribeMessage;
import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import io.vertx.mqtt.messages.codes.MqttPubAckReasonCode;
import io.vertx.mqtt.messages.codes.MqttSubAckReasonCode;
import io.vertx.mqtt.messages.codes.MqttUnsubAckReasonCode;
import java.util.List;
import java.util.regex.Pattern;

/** One connection of a data gateway, seen as the protocol: what MQTT 3.1.1 and 5 say differently is known here only. */
final class GatewayConnection {

    static final String TELEMETRY = "yimatong/v1/telemetry";
    static final String ANSWERS = "yimatong/v1/telemetry/answers";

    /** What Vert.x gives to a client without an identifier of its own; MQTT 5 wants such a client to be told. */
    private static final Pattern GENERATED_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final int MQTT_5 = 5;
    private static final int UNANSWERED_MESSAGES = 100;
    private static final int NO_MESSAGE_ID = 0;

    private final MqttEndpoint endpoint;
    private boolean answersWanted;

    GatewayConnection(MqttEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    void accept(int messageBytes) {
        endpoint.subscribeHandler(this::subscribe).unsubscribeHandler(this::unsubscribe);
        if (!isVersion5()) {
            endpoint.accept(false);
            return;
        }
        var offered = new MqttProperties();
        offer(offered, MqttPropertyType.MAXIMUM_QOS, MqttQoS.AT_LEAST_ONCE.value());
        offer(offered, MqttPropertyType.RECEIVE_MAXIMUM, UNANSWERED_MESSAGES);
        offer(offered, MqttPropertyType.MAXIMUM_PACKET_SIZE, messageBytes);
        offer(offered, MqttPropertyType.RETAIN_AVAILABLE, 0);
        offer(offered, MqttPropertyType.WILDCARD_SUBSCRIPTION_AVAILABLE, 0);
        offer(offered, MqttPropertyType.SUBSCRIPTION_IDENTIFIER_AVAILABLE, 0);
        offer(offered, MqttPropertyType.SHARED_SUBSCRIPTION_AVAILABLE, 0);
        if (GENERATED_ID.matcher(endpoint.clientIdentifier()).matches()) {
            offered.add(new StringProperty(
                    MqttPropertyType.ASSIGNED_CLIENT_IDENTIFIER.value(), endpoint.clientIdentifier()));
        }
        endpoint.accept(false, offered);
    }

    /** The message is durable, or will never be of use: the gateway may forget it. */
    void acknowledge(MqttPublishMessage message, MqttPubAckReasonCode reason) {
        if (message.qosLevel() == MqttQoS.AT_MOST_ONCE || !endpoint.isConnected()) {
            return;
        }
        if (isVersion5()) {
            endpoint.publishAcknowledge(message.messageId(), reason, MqttProperties.NO_PROPERTIES);
        } else {
            endpoint.publishAcknowledge(message.messageId());
        }
    }

    /** Answers the message to a gateway that wants answers; its correlation data come back with it. */
    void answer(MqttPublishMessage message, Buffer answer) {
        if (!answersWanted || !endpoint.isConnected()) {
            return;
        }
        var properties = new MqttProperties();
        var correlation = message.properties().getProperty(MqttPropertyType.CORRELATION_DATA.value());
        if (correlation != null) {
            properties.add(correlation);
        }
        endpoint.publish(ANSWERS, answer, MqttQoS.AT_MOST_ONCE, false, false, NO_MESSAGE_ID, properties);
    }

    /** Closes the connection, saying why where the protocol can say it. */
    void close(MqttDisconnectReasonCode reason) {
        if (!endpoint.isConnected()) {
            return;
        }
        if (isVersion5()) {
            endpoint.disconnect(reason, MqttProperties.NO_PROPERTIES);
        } else {
            endpoint.close();
        }
    }

    private void subscribe(MqttSubscribeMessage message) {
        var wanted = message.topicSubscriptions().stream()
                .map(MqttTopicSubscription::topicName)
                .map(ANSWERS::equals)
                .toList();
        answersWanted |= wanted.contains(true);
        if (isVersion5()) {
            endpoint.subscribeAcknowledge(
                    message.messageId(),
                    wanted.stream()
                            .map(granted ->
                                    granted ? MqttSubAckReasonCode.GRANTED_QOS0 : MqttSubAckReasonCode.NOT_AUTHORIZED)
                            .toList(),
                    MqttProperties.NO_PROPERTIES);
        } else {
            endpoint.subscribeAcknowledge(
                    message.messageId(),
                    wanted.stream()
                            .map(granted -> granted ? MqttQoS.AT_MOST_ONCE : MqttQoS.FAILURE)
                            .toList());
        }
    }

    private void unsubscribe(MqttUnsubscribeMessage message) {
        answersWanted &= !message.topics().contains(ANSWERS);
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

    private static void offer(MqttProperties properties, MqttPropertyType type, int value) {
        properties.add(new IntegerProperty(type.value(), value));
    }
}
