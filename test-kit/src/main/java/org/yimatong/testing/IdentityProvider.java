package org.yimatong.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** The end point of an identity provider at which tokens are asked about, answering as Keycloak does. */
public class IdentityProvider implements QuarkusTestResourceLifecycleManager {

    private static final String SECRET = "secret of the services";

    /** Of the only provider that runs; Quarkus makes the object that the test is given, not the test. */
    private UnaryOperator<JsonObject> register = UnaryOperator.identity();

    private volatile boolean away;
    private volatile CountDownLatch silence = new CountDownLatch(0);
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/introspect", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return Map.of(
                "yimatong.identity.introspection",
                "http://127.0.0.1:%d/introspect".formatted(server.getAddress().getPort()),
                "yimatong.identity.client-secret",
                SECRET,
                "yimatong.identity.machine-roles",
                "machine");
    }

    @Override
    public void stop() {
        hangNoMore();
        server.stop(0);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(IdentityProvider.class));
    }

    /** As the register says from now on, given what a token says; null if its bearer may not come in any more. */
    public void says(UnaryOperator<JsonObject> now) {
        register = now;
    }

    public void goAway(boolean isAway) {
        away = isAway;
    }

    /**
     * It takes connections and reads what is asked, and answers nothing until it is told to.
     *
     * @return counted down, it lets go what was asked since then only, though it was told to hang again
     */
    public CountDownLatch hang() {
        silence = new CountDownLatch(1);
        return silence;
    }

    public void hangNoMore() {
        silence.countDown();
    }

    public int timesAsked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
        awaitPermission();
        var login = "Basic "
                + Base64.getEncoder().encodeToString(("yimatong:" + SECRET).getBytes(StandardCharsets.US_ASCII));
        var isKnown = login.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        var body = standing(URLDecoder.decode(form.substring("token=".length()), StandardCharsets.US_ASCII))
                .toBuffer()
                .getBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(away ? 503 : isKnown ? 200 : 401, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void awaitPermission() {
        try {
            silence.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonObject standing(String token) {
        var claims = new JsonObject(
                new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
        var now = register.apply(claims);
        return now == null ? new JsonObject().put("active", false) : now.put("active", true);
    }
}
