package org.yimatong.city;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Speaks HTTP in place of the suite and Keycloak: hands out numbered tokens and answers as a test wants. */
public final class StandInSuite implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern VERSION = Pattern.compile("\"version\":([0-9]+)");

    private final HttpServer server;
    private final AtomicInteger tokens = new AtomicInteger();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile int tokenLifeSeconds = 300;
    private volatile boolean givesTokens = true;

    public final HttpClient client = HttpClient.newHttpClient();

    public record Request(String method, String path, String authorization, String idempotencyKey, String body) {

        public JsonNode json() throws IOException {
            return JSON.readTree(body);
        }
    }

    /** @param replayed whether it says that it was stored */
    public record Response(int status, String body, boolean replayed) {

        public Response(int status, String body) {
            this(status, body, false);
        }
    }

    public StandInSuite(Function<Request, Response> answers) throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/realms/yimatong/protocol", exchange -> {
            var _ = exchange.getRequestBody().readAllBytes();
            respond(
                    exchange,
                    new Response(
                            givesTokens ? 200 : 503,
                            "{\"access_token\":\"token-%d\",\"expires_in\":%d}"
                                    .formatted(tokens.incrementAndGet(), tokenLifeSeconds)));
        });
        server.createContext("/api", exchange -> {
            var request = request(exchange);
            requests.add(request);
            respond(exchange, answers.apply(request));
        });
        server.start();
    }

    /** Every token from now on must be renewed before its next use. */
    public void giveShortTokens() {
        tokenLifeSeconds = 0;
    }

    /** No token from now on. */
    public void refuseTokens() {
        givesTokens = false;
    }

    public List<Request> requests() {
        return requests;
    }

    public Settings settings(int mqttPort) {
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new Settings(URI.create(address), URI.create(address + "/realms/yimatong"), "127.0.0.1", mqttPort);
    }

    /** Accepts all readings of a telemetry message. */
    public static Response accepting(Request request) {
        try {
            int readings = request.json().path("readings").size();
            return new Response(200, "{\"accepted\":%d,\"duplicate\":0,\"rejected\":[]}".formatted(readings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Request request(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                headers.getFirst("Authorization"),
                headers.getFirst("Idempotency-Key"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void respond(HttpExchange exchange, Response response) throws IOException {
        try (exchange) {
            var body = response.body().getBytes(StandardCharsets.UTF_8);
            if (response.replayed()) {
                exchange.getResponseHeaders().add("Idempotency-Replayed", "true");
            }
            var version = VERSION.matcher(response.body());
            if (version.find()) {
                exchange.getResponseHeaders().add("ETag", "\"%s\"".formatted(version.group(1)));
            }
            exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
