package org.yimatong.hazards.telemetry.mqtt;

import io.vertx.core.Context;
import io.vertx.mqtt.MqttEndpoint;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Lets a data gateway in that connects, or says why not. */
@ApplicationScoped
class GatewayReception {

    private static final Logger LOG = Logger.getLogger(GatewayReception.class);

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
        endpoint.reject(ConnectRefusal.of(failure).code(endpoint.protocolVersion()));
    }
}
