package org.yimatong.acceptance.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The program of a duty centre that takes webhooks in; it is down until it is started. */
public final class DutyLine implements AutoCloseable {

    private static final String SECRET_PREFIX = "whsec_";

    private final int port = free();
    private final List<Posted> posted = new CopyOnWriteArrayList<>();
    private HttpServer server;

    /** What came: a body with its id, and what it was signed with. */
    public record Posted(String id, String timestamp, String signature, String body) {

        /** Whether it was signed with this secret, by the rules of Standard Webhooks. */
        public boolean isSignedWith(String secret) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                var key = Base64.getDecoder().decode(secret.substring(SECRET_PREFIX.length()));
                mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
                var hash = mac.doFinal((id + "." + timestamp + "." + body).getBytes(UTF_8));
                return List.of(signature.split(" "))
                        .contains("v1," + Base64.getEncoder().encodeToString(hash));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port + "/alarms";
    }

    public List<Posted> posted() {
        return posted;
    }

    public void start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/alarms", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            posted.add(new Posted(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }
}
