package org.yimatong.hazards.telemetry.mqtt;

import io.vertx.core.Context;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.yimatong.hazards.telemetry.intake.TelemetryIntake;
import org.yimatong.hazards.telemetry.mqtt.GatewayLogin.Gateway;

/** Begins the session of each data gateway that is let in, and ends it when its connection or its token does. */
@ApplicationScoped
class GatewaySessions {

    private static final Logger LOG = Logger.getLogger(GatewaySessions.class);

    private final MqttConfig config;
    private final TelemetryIntake intake;
    private final MqttAnswers answers;
    private final Clock clock;

    GatewaySessions(MqttConfig config, TelemetryIntake intake, MqttAnswers answers, Clock clock) {
        this.config = config;
        this.intake = intake;
        this.answers = answers;
        this.clock = clock;
    }

    /** On the connection's event loop. */
    void open(MqttEndpoint endpoint, Gateway gateway, Context eventLoop) {
        var connection = new GatewayConnection(endpoint);
        connection.accept(config.messageBytes());
        var session =
                new GatewaySession(connection, gateway.uscc(), eventLoop, intake, answers, config.unansweredBytes());
        var lifetime = Duration.between(clock.instant(), gateway.until()).toMillis();
        var vertx = eventLoop.owner();
        var expiry = vertx.setTimer(
                Math.max(1, lifetime), timer -> connection.close(MqttDisconnectReasonCode.MAXIMUM_CONNECT_TIME));
        endpoint.publishHandler(session::receive)
                .exceptionHandler(e -> LOG.debugf(e, "The connection of a data gateway of %s failed", gateway.uscc()))
                .closeHandler(closed -> {
                    vertx.cancelTimer(expiry);
                    session.end();
                });
        session.begin();
    }
}
