package org.yimatong.hazards.telemetry.mqtt;

import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttProperties.IntegerProperty;
import io.netty.handler.codec.mqtt.MqttProperties.MqttPropertyType;
import io.netty.handler.codec.mqtt.MqttProperties.StringProperty;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.buffer.Buffer;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.messages.MqttPublishMessage;
import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import io.vertx.mqtt.messages.codes.MqttPubAckReasonCode;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One connection of a data gateway, seen as the protocol: what MQTT 3.1.1 and 5 say differently is known here only. */
final class GatewayConnection {

    private static final Logger LOG = Logger.getLogger(GatewayConnection.class);

    static final String TELEMETRY = "yimatong/v1/telemetry";

    /** What Vert.x gives to a client without an identifier of its own; MQTT 5 wants such a client to be told. */
    private static final Pattern GENERATED_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What MQTT puts around a payload: header, topic, properties. */
    static final int ENVELOPE_BYTES = 1_024;

    private static final int MQTT_5 = 5;
    private static final int UNANSWERED_MESSAGES = 100;

    private final MqttEndpoint endpoint;
    private final Duration keepAlive;
    private final AnswersTopic answers;
    private int unacknowledged;
    private long lastHeard = System.nanoTime();

    /** @param keepAlive longest time that a client of MQTT 5 may be silent */
    GatewayConnection(MqttEndpoint endpoint, Duration keepAlive) {
        this.endpoint = endpoint;
        this.keepAlive = keepAlive;
        this.answers = new AnswersTopic(endpoint);
    }

    void accept(int messageBytes) {
        endpoint.subscribeHandler(wish -> {
                    heard();
                    answers.subscribe(wish);
                })
                .unsubscribeHandler(wish -> {
                    heard();
                    answers.unsubscribe(wish);
                })
                .pingHandler(ping -> heard());
        if (!isVersion5()) {
            endpoint.accept(false);
            return;
        }
        var offered = new MqttProperties();
        offer(offered, MqttPropertyType.MAXIMUM_QOS, MqttQoS.AT_LEAST_ONCE.value());
        offer(offered, MqttPropertyType.RECEIVE_MAXIMUM, UNANSWERED_MESSAGES);
        offer(offered, MqttPropertyType.MAXIMUM_PACKET_SIZE, messageBytes + ENVELOPE_BYTES);
        offer(offered, MqttPropertyType.RETAIN_AVAILABLE, 0);
        offer(offered, MqttPropertyType.TOPIC_ALIAS_MAXIMUM, 0);
        offer(offered, MqttPropertyType.SESSION_EXPIRY_INTERVAL, 0);
        if (isKeptAliveByServer()) {
            offer(offered, MqttPropertyType.SERVER_KEEP_ALIVE, (int) keepAlive.toSeconds());
        }
        offer(offered, MqttPropertyType.WILDCARD_SUBSCRIPTION_AVAILABLE, 0);
        offer(offered, MqttPropertyType.SUBSCRIPTION_IDENTIFIER_AVAILABLE, 0);
        offer(offered, MqttPropertyType.SHARED_SUBSCRIPTION_AVAILABLE, 0);
        if (GENERATED_ID.matcher(endpoint.clientIdentifier()).matches()) {
            offered.add(new StringProperty(
                    MqttPropertyType.ASSIGNED_CLIENT_IDENTIFIER.value(), endpoint.clientIdentifier()));
        }
        endpoint.accept(false, offered);
    }

    /** By which of our rules, told when the connection was accepted, the message must not be; null if by none. */
    @Nullable
    MqttDisconnectReasonCode violationBy(MqttPublishMessage message) {
        if (message.qosLevel() == MqttQoS.EXACTLY_ONCE) {
            return MqttDisconnectReasonCode.QOS_NOT_SUPPORTED;
        }
        if (isVersion5() && message.isRetain()) {
            return MqttDisconnectReasonCode.RETAIN_NOT_SUPPORTED;
        }
        if (message.properties().getProperty(MqttPropertyType.TOPIC_ALIAS.value()) != null) {
            return MqttDisconnectReasonCode.TOPIC_ALIAS_INVALID;
        }
        if (!message.topicName().equals(TELEMETRY)) {
            return MqttDisconnectReasonCode.TOPIC_NAME_INVALID;
        }
        if (message.qosLevel() == MqttQoS.AT_LEAST_ONCE && ++unacknowledged > UNANSWERED_MESSAGES && isVersion5()) {
            return MqttDisconnectReasonCode.RECEIVE_MAXIMUM_EXCEEDED;
        }
        return null;
    }

    /** Whether the gateway can be told why the message is refused, or does not care. */
    boolean canSayWhy(MqttPublishMessage message) {
        return isVersion5() || message.qosLevel() == MqttQoS.AT_MOST_ONCE;
    }

    /** The message is durable, or will not be: the gateway may forget it. */
    void acknowledge(MqttPublishMessage message, MqttPubAckReasonCode reason) {
        if (message.qosLevel() == MqttQoS.AT_MOST_ONCE || !endpoint.isConnected()) {
            return;
        }
        unacknowledged--;
        if (isVersion5()) {
            endpoint.publishAcknowledge(message.messageId(), reason, MqttProperties.NO_PROPERTIES);
        } else {
            endpoint.publishAcknowledge(message.messageId());
        }
    }

    void answer(MqttPublishMessage message, Buffer answer) {
        answers.answer(message, answer);
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

    /** What came was no MQTT, or the connection broke. */
    void failed(Throwable failure) {
        LOG.debug("The connection of a data gateway failed", failure);
        switch (failure) {
            case TooLongFrameException tooLong -> close(MqttDisconnectReasonCode.PACKET_TOO_LARGE);
            case DecoderException malformed -> close(MqttDisconnectReasonCode.MALFORMED_PACKET);
            default -> {
                // there is nobody to tell
            }
        }
    }

    void heard() {
        lastHeard = System.nanoTime();
    }

    /** By {@link System#nanoTime}. */
    long lastHeard() {
        return lastHeard;
    }

    /** Whether the client would have been silent longer than we let it. */
    boolean isKeptAliveByServer() {
        var wished = endpoint.keepAliveTimeSeconds();
        return isVersion5() && (wished == 0 || wished > keepAlive.toSeconds());
    }

    Duration keepAlive() {
        return keepAlive;
    }

    private boolean isVersion5() {
        return endpoint.protocolVersion() == MQTT_5;
    }

    private static void offer(MqttProperties properties, MqttPropertyType type, int value) {
        properties.add(new IntegerProperty(type.value(), value));
    }
}
