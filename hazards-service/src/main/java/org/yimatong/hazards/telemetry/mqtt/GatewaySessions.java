package org.yimatong.hazards.telemetry.mqtt;

import io.vertx.core.Context;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.gateway.GatewayDirectory;
import org.yimatong.hazards.telemetry.gateway.SendingGateway;
import org.yimatong.hazards.telemetry.intake.TelemetryIntake;
import org.yimatong.hazards.telemetry.mqtt.GatewayLogin.Admitted;

/**
 * Begins the session of each data gateway that is let in, and ends it when its connection or its token does, when the
 * same client connects anew, or when the gateway is suspended.
 */
@ApplicationScoped
class GatewaySessions {

    /** A client of a data gateway: others cannot take over its session, whatever they call themselves. */
    private record Client(SendingGateway gateway, String id) {}

    private final MqttConfig config;
    private final TelemetryIntake intake;
    private final MqttAnswers answers;
    private final Clock clock;
    private final Map<Client, GatewaySession> sessions = new ConcurrentHashMap<>();

    GatewaySessions(MqttConfig config, TelemetryIntake intake, MqttAnswers answers, Clock clock) {
        this.config = config;
        this.intake = intake;
        this.answers = answers;
        this.clock = clock;
    }

    /** On the connection's event loop. */
    void open(MqttEndpoint endpoint, Admitted admitted, Context eventLoop) {
        var connection = new GatewayConnection(endpoint, config.keepAlive());
        connection.accept(config.messageBytes());
        var gateway = admitted.gateway();
        var session = new GatewaySession(connection, gateway, eventLoop, intake, answers, config.unansweredBytes());
        var timers = new ConnectionTimers(eventLoop.owner(), connection);
        timers.closeAfter(Duration.between(clock.instant(), admitted.until()));
        timers.closeWhenSilent();
        var client = new Client(gateway, endpoint.clientIdentifier());
        endpoint.publishHandler(session::receive)
                .exceptionHandler(connection::failed)
                .closeHandler(closed -> {
                    sessions.remove(client, session);
                    timers.cancel();
                    session.end();
                });
        session.begin();
        replace(sessions.put(client, session));
        if (gateway.isSuspended()) { // since it was let in
            session.close(MqttDisconnectReasonCode.ADMINISTRATIVE_ACTION);
        }
    }

    private static void replace(@Nullable GatewaySession former) {
        if (former != null) {
            former.close(MqttDisconnectReasonCode.SESSION_TAKEN_OVER);
        }
    }

    void suspended(@Observes GatewayDirectory.Suspended suspended) {
        sessions.forEach((client, session) -> {
            if (client.gateway() == suspended.gateway()) {
                session.close(MqttDisconnectReasonCode.ADMINISTRATIVE_ACTION);
            }
        });
    }
}
