package org.yimatong.hazards.telemetry.mqtt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** {@code mosquitto_pub}, which nobody here wrote (Debian package mosquitto-clients, which {@code ./test} installs). */
final class Mosquitto {

    /** How the program ended, and what it said. */
    record Outcome(int code, String said) {}

    private final MqttListener listener;
    private String userName = "any";
    private String password = "";

    Mosquitto(MqttListener listener) {
        this.listener = listener;
    }

    Mosquitto as(String name, String secret) {
        userName = name;
        password = secret;
        return this;
    }

    Outcome send(String version, int qos, boolean tls, byte[] message) throws Exception {
        var command = new ArrayList<>(List.of("mosquitto_pub", "-V", version, "-q", String.valueOf(qos)));
        command.addAll(List.of("-h", "127.0.0.1", "-t", Clients.TELEMETRY, "-u", userName, "-P", password, "-s"));
        command.addAll(List.of("-p", String.valueOf(tls ? listener.tlsPort() : listener.port())));
        if (tls) {
            var certificate = ConfigProvider.getConfig().getValue(MqttCertificates.CERTIFICATE, String.class);
            command.addAll(List.of("--cafile", certificate));
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var input = process.getOutputStream()) {
            input.write(message);
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }
}
