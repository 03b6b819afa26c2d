package org.yimatong.hazards.notification.webhook;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates of receivers, made by the JDK's own tool: two that the service trusts, and one of a stranger. */
public class WebhookCertificates implements QuarkusTestResourceLifecycleManager {

    static final String HOST = "duty.example.org";

    private static final String PASSWORD = "changeit";

    /** What each receiver shows. */
    record Shown(SSLContext right, SSLContext ofAnother, SSLContext ofAStranger) {}

    private Path folder;
    private Shown shown;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("webhook-tls");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        shown = new Shown(of("right", HOST), of("another", "other.example.org"), of("stranger", HOST));
        return Map.of(
                "quarkus.tls.webhook.trust-store.pem.certs",
                folder.resolve("right.pem") + "," + folder.resolve("another.pem"));
    }

    private SSLContext of(String name, String host) {
        keytool(
                name,
                List.of(
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        "2",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "SAN=DNS:" + host));
        keytool(
                name,
                List.of(
                        "-exportcert",
                        "-rfc",
                        "-file",
                        folder.resolve(name + ".pem").toString()));
        try (var stored = Files.newInputStream(folder.resolve(name))) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(stored, PASSWORD.toCharArray());
            var keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(store, PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keytool(String name, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(arguments);
        command.addAll(List.of(
                "-alias",
                "a",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                folder.resolve(name).toString()));
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
    public void inject(TestInjector injector) {
        injector.injectIntoFields(shown, new TestInjector.MatchesType(Shown.class));
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
