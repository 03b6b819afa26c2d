package org.yimatong.hazards.telemetry.mqtt;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.mqtt.MqttServer;
import io.vertx.mqtt.MqttServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Where data gateways connect by MQTT 3.1.1 or 5, with TLS and without. */
@ApplicationScoped
class MqttListener {

    private static final Logger LOG = Logger.getLogger(MqttListener.class);
    private static final int CONNECT_TIMEOUT_SECONDS = 10;

    private final MqttConfig config;
    private final GatewayReception reception;
    private final MqttCertificate certificate;
    private final Vertx vertx;
    private @Nullable MqttServer plain;
    private @Nullable MqttServer secured;

    MqttListener(MqttConfig config, GatewayReception reception, MqttCertificate certificate, Vertx vertx) {
        this.config = config;
        this.reception = reception;
        this.certificate = certificate;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        if (config.plain()) {
            plain = listen(options(config.port()), "MQTT");
        }
        var keys = certificate.keys();
        if (keys != null) {
            secured = listen(options(config.tlsPort()).setSsl(true).setKeyCertOptions(keys), "MQTT over TLS");
        }
    }

    private MqttServerOptions options(int port) {
        return new MqttServerOptions()
                .setHost(config.host())
                .setPort(port)
                .setTimeoutOnConnect(CONNECT_TIMEOUT_SECONDS)
                .setMaxMessageSize(config.messageBytes() + GatewayConnection.ENVELOPE_BYTES);
    }

    private MqttServer listen(MqttServerOptions options, String way) {
        var server = MqttServer.create(vertx, options)
                .endpointHandler(endpoint -> reception.receive(endpoint, vertx.getOrCreateContext()))
                .exceptionHandler(e -> LOG.debug("A connection failed", e));
        server.listen().toCompletionStage().toCompletableFuture().join();
        LOG.infof("Data gateways connect by %s to %s:%d", way, config.host(), server.actualPort());
        return server;
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (plain != null) {
            plain.close();
        }
        if (secured != null) {
            secured.close();
        }
    }

    /** The one it listens on without TLS; -1 if none. */
    int port() {
        return plain == null ? -1 : plain.actualPort();
    }

    /** The one it listens on with TLS; -1 if none. */
    int tlsPort() {
        return secured == null ? -1 : secured.actualPort();
    }
}
