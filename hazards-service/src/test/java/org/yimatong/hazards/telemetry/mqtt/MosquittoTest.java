package org.yimatong.hazards.telemetry.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.hazards.telemetry.mqtt.Clients.A_WHILE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/**
 * The listener as {@code mosquitto_pub} sees it (Debian package mosquitto-clients, which {@code ./test} installs).
 * Without that program this fails: what it shows can be shown by nothing else here.
 */
@QuarkusTest
@RealServers
@QuarkusTestResource(MqttCertificates.class)
class MosquittoTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    MqttListener listener;

    @ParameterizedTest(name = "version {0}, QoS {1}, TLS {2}")
    @CsvSource({
        "mqttv311, 0, false",
        "mqttv311, 1, false",
        "mqttv5, 0, false",
        "mqttv5, 1, false",
        "mqttv311, 0, true",
        "mqttv311, 1, true",
        "mqttv5, 0, true",
        "mqttv5, 1, true"
    })
    void what_mosquitto_sends_is_stored(String version, int qos, boolean tls) throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);

        var sent = send(plant.gatewayToken(A_WHILE), version, qos, tls, Clients.message(7, "50"));

        assertThat(sent).as(sent.said()).extracting(Mosquitto.Outcome::code).isEqualTo(0);
        plant.awaitLatest("LT-1", 7);
    }

    @Test
    void mosquitto_is_told_why_it_is_not_let_in_and_why_a_message_is_refused() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);

        assertThat(send("no token", "mqttv5", 1, true, new byte[] {'x'}).said())
                .containsIgnoringCase("Bad user name or password");
        assertThat(send("no token", "mqttv311", 1, false, new byte[] {'x'}).said())
                .containsIgnoringCase("bad user name or password");
        var refused = send(plant.gatewayToken(A_WHILE), "mqttv5", 1, true, new byte[] {'x'});
        assertThat(refused.said()).containsIgnoringCase("payload format invalid");
    }

    @Test
    void a_certificate_that_was_replaced_is_shown_to_those_who_connect_afterwards() throws Exception {
        var config = ConfigProvider.getConfig();
        var certificate = Path.of(config.getValue(MqttCertificates.CERTIFICATE, String.class));
        var before = shown();

        MqttCertificates.write(certificate, Path.of(config.getValue(MqttCertificates.KEY, String.class)));

        await().atMost(PATIENCE).until(() -> !shown().equals(before));
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var sent = send(plant.gatewayToken(A_WHILE), "mqttv5", 1, true, Clients.message(1, "50"));
        assertThat(sent).as(sent.said()).extracting(Mosquitto.Outcome::code).isEqualTo(0);
    }

    private Mosquitto.Outcome send(String token, String version, int qos, boolean tls, byte[] message)
            throws Exception {
        return new Mosquitto(listener).as("any", token).send(version, qos, tls, message);
    }

    private X509Certificate shown() throws Exception {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anybody()}, null);
        try (var socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", listener.tlsPort())) {
            socket.startHandshake();
            return (X509Certificate) socket.getSession().getPeerCertificates()[0];
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Trusts everybody: here only to look at the certificate. */
    private static final class Anybody implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            // whoever it is
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // whoever it is
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
