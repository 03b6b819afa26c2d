package org.yimatong.hazards.telemetry.mqtt;

import io.vertx.core.Context;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.gateway.GatewayDirectory;
import org.yimatong.hazards.telemetry.gateway.SendingGateway;
import org.yimatong.hazards.telemetry.intake.TelemetryIntake;
import org.yimatong.hazards.telemetry.mqtt.GatewayLogin.Admitted;

/**
 * Begins the session of each data gateway that is let in, and ends it when its connection or its token does, when the
 * same client connects anew, or when the gateway is suspended or gets another secret.
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
    private final Map<SendingGateway, GatewayLoad> loads = new ConcurrentHashMap<>();

    GatewaySessions(MqttConfig config, TelemetryIntake intake, MqttAnswers answers, Clock clock) {
        this.config = config;
        this.intake = intake;
        this.answers = answers;
        this.clock = clock;
    }

    /** On the connection's event loop. */
    void open(MqttEndpoint endpoint, Admitted admitted, Context eventLoop) {
        var load = loads.computeIfAbsent(
                admitted.gateway(), sender -> new GatewayLoad(config.connections(), config.unansweredBytes()));
        if (!load.connect()) {
            endpoint.reject(ConnectRefusal.TOO_MANY.code(endpoint.protocolVersion()));
            return;
        }
        var connection = new GatewayConnection(endpoint, config.keepAlive());
        accept(connection, load);
        begin(endpoint, connection, admitted, new Place(eventLoop, load));
    }

    private record Place(Context eventLoop, GatewayLoad load) {}

    private void begin(MqttEndpoint endpoint, GatewayConnection connection, Admitted admitted, Place place) {
        var gateway = admitted.gateway();
        var session = new GatewaySession(connection, gateway, place.eventLoop(), intake, answers, place.load());
        var timers = new ConnectionTimers(place.eventLoop().owner(), connection);
        if (admitted.until().isBefore(Instant.MAX)) {
            timers.closeAfter(Duration.between(clock.instant(), admitted.until()));
        }
        timers.closeWhenSilent();
        var client = new Client(gateway, endpoint.clientIdentifier());
        endpoint.publishHandler(session::receive)
                .exceptionHandler(connection::failed)
                .closeHandler(closed -> {
                    sessions.remove(client, session);
                    timers.cancel();
                    session.end();
                    place.load().disconnect();
                });
        session.begin();
        replace(sessions.put(client, session));
        if (!admitted.holds().getAsBoolean()) { // it did when it was let in
            session.close(MqttDisconnectReasonCode.ADMINISTRATIVE_ACTION);
        }
    }

    /** A client that has left meanwhile takes up nothing. */
    private void accept(GatewayConnection connection, GatewayLoad load) {
        try {
            connection.accept(config.messageBytes());
        } catch (IllegalStateException gone) {
            load.disconnect();
            throw gone;
        }
    }

    private static void replace(@Nullable GatewaySession former) {
        if (former != null) {
            former.close(MqttDisconnectReasonCode.SESSION_TAKEN_OVER);
        }
    }

    void end(@Observes GatewayDirectory.LoginsVoid logins) {
        sessions.forEach((client, session) -> {
            if (client.gateway() == logins.gateway()) {
                session.close(MqttDisconnectReasonCode.ADMINISTRATIVE_ACTION);
            }
        });
    }
}
