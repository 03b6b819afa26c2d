package org.yimatong.hazards.telemetry.mqtt;

import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.yimatong.hazards.telemetry.gateway.GatewaySuspended;

/** Why a client is not let in, as MQTT 3.1.1 and 5 say it. */
enum ConnectRefusal {
    /** It does not say who it is, or not truly. */
    NOT_KNOWN(
            MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USER_NAME_OR_PASSWORD,
            MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USERNAME_OR_PASSWORD),
    /** It is no data gateway of an enterprise. */
    NOT_ALLOWED(
            MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED,
            MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED_5),
    /** The bureau has suspended it. */
    SUSPENDED(MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED, MqttConnectReturnCode.CONNECTION_REFUSED_BANNED),
    /** It has as many connections as it may. */
    TOO_MANY(
            MqttConnectReturnCode.CONNECTION_REFUSED_SERVER_UNAVAILABLE,
            MqttConnectReturnCode.CONNECTION_REFUSED_QUOTA_EXCEEDED),
    /** Nobody can tell now who it is; it is to come again, and its password may be right. */
    NOT_NOW(
            MqttConnectReturnCode.CONNECTION_REFUSED_SERVER_UNAVAILABLE,
            MqttConnectReturnCode.CONNECTION_REFUSED_SERVER_UNAVAILABLE_5);

    private static final int MQTT_5 = 5;

    private final MqttConnectReturnCode inVersion3;
    private final MqttConnectReturnCode inVersion5;

    ConnectRefusal(MqttConnectReturnCode inVersion3, MqttConnectReturnCode inVersion5) {
        this.inVersion3 = inVersion3;
        this.inVersion5 = inVersion5;
    }

    static ConnectRefusal of(Throwable failure) {
        return switch (failure) {
            case GatewaySuspended suspended -> SUSPENDED;
            case ForbiddenException forbidden -> NOT_ALLOWED;
            case UnauthorizedException nobody -> NOT_KNOWN;
            case AuthenticationFailedException untrue -> NOT_KNOWN;
            default -> NOT_NOW;
        };
    }

    MqttConnectReturnCode code(int protocolVersion) {
        return protocolVersion == MQTT_5 ? inVersion5 : inVersion3;
    }
}
