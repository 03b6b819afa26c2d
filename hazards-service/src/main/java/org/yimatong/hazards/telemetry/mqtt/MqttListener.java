package org.yimatong.hazards.telemetry.mqtt;

import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.Vertx;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.MqttServer;
import io.vertx.mqtt.MqttServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Where data gateways connect by MQTT 3.1.1 or 5. */
@ApplicationScoped
class MqttListener {

    private static final Logger LOG = Logger.getLogger(MqttListener.class);
    private static final int CONNECT_TIMEOUT_SECONDS = 10;

    /** What MQTT puts around a payload: header, topic, properties. */
    private static final int ENVELOPE_BYTES = 1_024;

    private static final int MQTT_5 = 5;

    private final MqttConfig config;
    private final GatewayLogin login;
    private final GatewaySessions sessions;
    private final Vertx vertx;
    private final MqttServer server;

    MqttListener(MqttConfig config, GatewayLogin login, GatewaySessions sessions, Vertx vertx) {
        this.config = config;
        this.login = login;
        this.sessions = sessions;
        this.vertx = vertx;
        this.server = MqttServer.create(
                vertx,
                new MqttServerOptions()
                        .setHost(config.host())
                        .setPort(config.port())
                        .setTimeoutOnConnect(CONNECT_TIMEOUT_SECONDS)
                        .setMaxMessageSize(config.messageBytes() + ENVELOPE_BYTES));
    }

    void start(@Observes StartupEvent started) {
        server.endpointHandler(this::connect)
                .exceptionHandler(e -> LOG.debug("A connection failed", e))
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        LOG.infof("Data gateways connect by MQTT to %s:%d", config.host(), server.actualPort());
    }

    void stop(@Observes ShutdownEvent stopping) {
        server.close();
    }

    /** The one it listens on. */
    int port() {
        return server.actualPort();
    }

    private void connect(MqttEndpoint endpoint) {
        var eventLoop = vertx.getOrCreateContext();
        login.login(endpoint.auth())
                .subscribe()
                .with(
                        gateway -> eventLoop.runOnContext(
                                now -> unlessGone(() -> sessions.open(endpoint, gateway, eventLoop))),
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
        var version5 = endpoint.protocolVersion() == MQTT_5;
        LOG.debug("A data gateway is not let in", failure);
        if (failure instanceof ForbiddenException) {
            endpoint.reject(
                    version5
                            ? MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED_5
                            : MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED);
        } else {
            endpoint.reject(
                    version5
                            ? MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USERNAME_OR_PASSWORD
                            : MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USER_NAME_OR_PASSWORD);
        }
    }
}
