package org.yimatong.hazards.telemetry.mqtt;

import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.Context;
import io.vertx.mqtt.MqttEndpoint;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.yimatong.hazards.telemetry.gateway.GatewaySuspended;

/** Lets a data gateway in that connects, or says why not. */
@ApplicationScoped
class GatewayReception {

    private static final Logger LOG = Logger.getLogger(GatewayReception.class);

    private static final int MQTT_5 = 5;

    private final GatewayLogin login;
    private final GatewaySessions sessions;

    GatewayReception(GatewayLogin login, GatewaySessions sessions) {
        this.login = login;
        this.sessions = sessions;
    }

    void receive(MqttEndpoint endpoint, Context eventLoop) {
        login.login(endpoint.auth())
                .subscribe()
                .with(
                        admitted -> eventLoop.runOnContext(
                                now -> unlessGone(() -> sessions.open(endpoint, admitted, eventLoop))),
                        failure -> eventLoop.runOnContext(now -> unlessGone(() -> reject(endpoint, failure))));
    }

    /** The client may have left while its token was verified. */
    private static void unlessGone(Runnable answer) {
        try {
            answer.run();
        } catch (IllegalStateException gone) {
            LOG.debug("A data gateway left before it was answered", gone);
        }
    }

    private static void reject(MqttEndpoint endpoint, Throwable failure) {
        LOG.debug("A data gateway is not let in", failure);
        var reason = endpoint.protocolVersion() == MQTT_5 ? reasonInVersion5(failure) : reasonInVersion3(failure);
        endpoint.reject(reason);
    }

    private static MqttConnectReturnCode reasonInVersion5(Throwable failure) {
        return switch (failure) {
            case GatewaySuspended suspended -> MqttConnectReturnCode.CONNECTION_REFUSED_BANNED;
            case ForbiddenException forbidden -> MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED_5;
            default -> MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USERNAME_OR_PASSWORD;
        };
    }

    private static MqttConnectReturnCode reasonInVersion3(Throwable failure) {
        return switch (failure) {
            case GatewaySuspended suspended -> MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED;
            case ForbiddenException forbidden -> MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED;
            default -> MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USER_NAME_OR_PASSWORD;
        };
    }
}
