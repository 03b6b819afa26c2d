package org.yimatong.hazards.telemetry.mqtt;

import io.quarkus.tls.CertificateUpdatedEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.net.KeyCertOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The certificate by which the listener shows who it is: the key store of the TLS configuration {@code mqtt}. When that
 * is read anew, connections that begin afterwards see the new one; those that stand go on.
 */
@ApplicationScoped
class MqttCertificate {

    private static final Logger LOG = Logger.getLogger(MqttCertificate.class);
    private static final String NAME = "mqtt";

    private final TlsConfigurationRegistry registry;
    private final Vertx vertx;
    private @Nullable PresentKeys present;

    MqttCertificate(TlsConfigurationRegistry registry, Vertx vertx) {
        this.registry = registry;
        this.vertx = vertx;
    }

    /** Null if none is configured: then nobody connects by TLS. */
    @Nullable
    KeyCertOptions keys() {
        var tls = registry.get(NAME).orElse(null);
        if (tls == null || tls.getKeyStoreOptions() == null) {
            return null;
        }
        present = new PresentKeys(keysOf(tls));
        return KeyCertOptions.wrap(present);
    }

    void updated(@Observes CertificateUpdatedEvent news) {
        if (present != null && news.name().equals(NAME)) {
            present.become(keysOf(news.tlsConfiguration()));
            LOG.info("The certificate for MQTT was read anew");
        }
    }

    private X509ExtendedKeyManager keysOf(TlsConfiguration tls) {
        try {
            for (var keys : tls.getKeyStoreOptions().getKeyManagerFactory(vertx).getKeyManagers()) {
                if (keys instanceof X509ExtendedKeyManager found) {
                    return found;
                }
            }
        } catch (Exception e) { // declared so by Vert.x
            throw new IllegalStateException("The certificate for MQTT cannot be read", e);
        }
        throw new IllegalStateException("The TLS configuration mqtt has no certificate");
    }
}
