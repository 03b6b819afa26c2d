package org.yimatong.hazards.telemetry.mqtt;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Gives the listener a certificate that it signed itself, by the JDK's own tool, and can give it another. */
public class MqttCertificates implements QuarkusTestResourceLifecycleManager {

    static final String CERTIFICATE = "quarkus.tls.mqtt.key-store.pem.0.cert";
    static final String KEY = "quarkus.tls.mqtt.key-store.pem.0.key";

    private static final String PASSWORD = "changeit";
    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("mqtt-tls");
            write(folder.resolve("tls.crt"), folder.resolve("tls.key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                CERTIFICATE,
                folder.resolve("tls.crt").toString(),
                KEY,
                folder.resolve("tls.key").toString(),
                "quarkus.tls.mqtt.reload-period",
                "1S");
    }

    /** A new key and its certificate, for this machine. */
    static void write(Path certificate, Path key) {
        var store = certificate.resolveSibling(UUID.randomUUID() + ".p12");
        run(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "mqtt",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=DNS:localhost,IP:127.0.0.1",
                "-ext",
                "BC=ca:true",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD);
        try (InputStream stored = Files.newInputStream(store)) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(stored, PASSWORD.toCharArray());
            Files.writeString(
                    key,
                    pem(
                            "PRIVATE KEY",
                            keys.getKey("mqtt", PASSWORD.toCharArray()).getEncoded()));
            Files.writeString(
                    certificate, pem("CERTIFICATE", keys.getCertificate("mqtt").getEncoded()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] der) {
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(kind, PEM.encodeToString(der));
    }

    private static void run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
