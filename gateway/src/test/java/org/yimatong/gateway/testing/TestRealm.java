package org.yimatong.gateway.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A realm in which everybody is logged in already: it answers as OpenID Connect wants it, signs what it says, and
 * checks the proof of who asked for a code. Tests tell it by {@code /behaviour/{mode}} to be otherwise.
 */
public class TestRealm implements QuarkusTestResourceLifecycleManager {

    private static final String SECRET = "of-the-test-only";
    private static final int SLOW_MS = 300;

    private final Vertx vertx = Vertx.vertx();
    private final SignedTokens signed = new SignedTokens();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final AtomicInteger refreshes = new AtomicInteger();
    private final AtomicInteger ends = new AtomicInteger();
    private volatile String mode = "well";
    private String address = "";

    @Override
    public Map<String, String> start() {
        var server = vertx.createHttpServer().requestHandler(this::answer);
        var port = server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        address = "http://127.0.0.1:" + port;
        return Map.of("yimatong.login.realm", address, "yimatong.login.client-secret", SECRET);
    }

    private void answer(HttpServerRequest request) {
        switch (request.path()) {
            case "/.well-known/openid-configuration" -> send(request, 200, description());
            case "/login" -> sendBack(request);
            case "/keys" -> send(request, 200, signed.keys());
            case "/token" -> withFields(request, fields -> token(request, fields));
            case "/end" -> withFields(request, fields -> end(request));
            case "/asked" ->
                send(
                        request,
                        200,
                        new JsonObject().put("refreshes", refreshes.get()).put("ends", ends.get()));
            default -> behave(request);
        }
    }

    private void behave(HttpServerRequest request) {
        mode = request.path().substring("/behaviour/".length());
        send(request, 200, new JsonObject());
    }

    private JsonObject description() {
        return new JsonObject()
                .put("issuer", address)
                .put("authorization_endpoint", address + "/login")
                .put("token_endpoint", address + "/token")
                .put("jwks_uri", address + "/keys")
                .put("end_session_endpoint", address + "/end");
    }

    /** As Keycloak does with a browser that it knows. */
    private void sendBack(HttpServerRequest request) {
        var code = UUID.randomUUID().toString();
        codes.put(
                code,
                Map.of(
                        "challenge", request.getParam("code_challenge"),
                        "nonce", request.getParam("nonce"),
                        "redirect", request.getParam("redirect_uri")));
        request.response()
                .setStatusCode(302)
                .putHeader(
                        "Location",
                        request.getParam("redirect_uri") + "?code=" + code + "&state=" + request.getParam("state"))
                .end();
    }

    private void token(HttpServerRequest request, Map<String, String> fields) {
        if (mode.equals("away")) {
            send(request, 503, new JsonObject());
        } else if (!SECRET.equals(fields.get("client_secret"))) {
            send(request, 401, error("invalid_client"));
        } else if (fields.get("grant_type").equals("refresh_token")) {
            refreshes.incrementAndGet();
            var answer = mode.equals("refuses") ? error("invalid_grant") : tokens("");
            vertx.setTimer(
                    mode.equals("slow") ? SLOW_MS : 1,
                    _ -> send(request, answer.containsKey("error") ? 400 : 200, answer));
        } else {
            var asked = codes.remove(fields.getOrDefault("code", ""));
            var holds = asked != null
                    && asked.get("challenge").equals(digest(fields.get("code_verifier")))
                    && asked.get("redirect").equals(fields.get("redirect_uri"));
            send(request, holds ? 200 : 400, holds ? tokens(asked.get("nonce")) : error("invalid_grant"));
        }
    }

    private JsonObject tokens(String nonce) {
        return new JsonObject()
                .put("access_token", signed.access(address, refreshes.get()))
                .put("refresh_token", UUID.randomUUID().toString())
                .put("id_token", signed.id(address, nonce, mode))
                .put("expires_in", 300);
    }

    private void end(HttpServerRequest request) {
        if (mode.equals("away")) {
            send(request, 503, new JsonObject());
        } else {
            ends.incrementAndGet();
            request.response().setStatusCode(204).end();
        }
    }

    private static JsonObject error(String error) {
        return new JsonObject().put("error", error);
    }

    private static void withFields(HttpServerRequest request, Consumer<Map<String, String>> then) {
        request.body().onSuccess(body -> {
            var fields = new ConcurrentHashMap<String, String>();
            new QueryStringDecoder(body.toString(), false)
                    .parameters()
                    .forEach((name, values) -> fields.put(name, values.getFirst()));
            then.accept(fields);
        });
    }

    private static void send(HttpServerRequest request, int status, JsonObject body) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(body.toBuffer());
    }

    private static String digest(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        vertx.close();
    }
}
