package org.yimatong.hazards.telemetry.mqtt;

import io.vertx.core.Vertx;
import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import java.time.Duration;

/** Closes a connection when its time has come. On the connection's event loop. */
final class ConnectionTimers {

    private static final long NONE = -1;

    private final Vertx vertx;
    private final GatewayConnection connection;
    private long lifetime = NONE;
    private long silence = NONE;

    ConnectionTimers(Vertx vertx, GatewayConnection connection) {
        this.vertx = vertx;
        this.connection = connection;
    }

    /** The token, or the secret, holds so long. */
    void closeAfter(Duration time) {
        lifetime = vertx.setTimer(
                Math.max(1, time.toMillis()), timer -> connection.close(MqttDisconnectReasonCode.MAXIMUM_CONNECT_TIME));
    }

    /**
     * As MQTT has it: after one and a half times of what was agreed on. Vert.x sees to what the client itself wished.
     */
    void closeWhenSilent() {
        if (!connection.isKeptAliveByServer()) {
            return;
        }
        var patience = connection.keepAlive().multipliedBy(3).dividedBy(2).toNanos();
        silence = vertx.setPeriodic(connection.keepAlive().dividedBy(2).toMillis(), timer -> {
            if (System.nanoTime() - connection.lastHeard() > patience) {
                connection.close(MqttDisconnectReasonCode.KEEP_ALIVE_TIMEOUT);
            }
        });
    }

    void cancel() {
        if (lifetime != NONE) {
            vertx.cancelTimer(lifetime);
        }
        if (silence != NONE) {
            vertx.cancelTimer(silence);
        }
    }
}
