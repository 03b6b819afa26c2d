package org.yimatong.gateway.testing;

import io.netty.channel.ChannelOption;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.impl.ConnectionBase;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The services behind the door, as HTTP servers that say what they were asked. The enterprises' and the hazards' are
 * one; the inspections' is not there.
 */
public class ThreeServices implements QuarkusTestResourceLifecycleManager {

    /** How many pages an address other than this machine's may look at without a pause. */
    public static final int PAGES_AT_ONCE = 50;

    /** How often such an address may ask the services without a pause. */
    public static final int CALLS_AT_ONCE = 200;

    private final Vertx vertx = Vertx.vertx();
    private final List<HttpServerResponse> streams = new CopyOnWriteArrayList<>();

    /** How often it was asked by whom it hangs up on. */
    private final Map<String, Integer> hungUp = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> start() {
        var server = vertx.createHttpServer().requestHandler(this::answer);
        var port = server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        var settings = new HashMap<>(Map.of(
                "yimatong.proxy.answer-within", "1S",
                "yimatong.proxy.import-answer-within", "3S",
                "yimatong.proxy.body-within", "3S",
                "yimatong.limits.pages-per-second", "1",
                "yimatong.limits.pages-at-once", Integer.toString(PAGES_AT_ONCE),
                "yimatong.limits.calls-per-second", "1",
                "yimatong.limits.calls-at-once", Integer.toString(CALLS_AT_ONCE),
                "yimatong.public-address", "https://yimatong.example"));
        settings.put("yimatong.origin.enterprises", "http://127.0.0.1:" + port);
        settings.put("yimatong.origin.hazards", "http://127.0.0.1:" + port);
        settings.put("yimatong.origin.inspections", "http://127.0.0.1:" + unusedPort());
        return settings;
    }

    private void answer(HttpServerRequest request) {
        switch (request.path()) {
            case "/api/v1/alarms/stream" -> openStream(request);
            case "/api/v1/alarms/tick" -> tick(request);
            case "/api/v1/alarms/listeners" -> request.response().end(Integer.toString(streams.size()));
            case "/api/v1/codes/never" -> {}
            case "/api/v1/enterprise-imports/slow",
                    "/api/v1/code-policies/3/trials",
                    "/api/v1/risk-map",
                    "/api/v1/codes/slow/trials" ->
                vertx.setTimer(1_500, _ -> request.response().end());
            case "/api/v1/codes/hangs-up" -> request.connection().close();
            case "/api/v1/codes/hangs-up-once" -> hangUpOnce(request);
            case "/api/v1/codes/hung-up" ->
                request.response().end(Integer.toString(hungUp.getOrDefault(request.getParam("on"), 0)));
            case "/api/v1/codes/located" ->
                request.response()
                        .setStatusCode(201)
                        .putHeader("Location", "http://" + request.authority() + "/api/v1/codes/1")
                        .end();
            case "/api/v1/codes/kept" ->
                request.response().putHeader("Cache-Control", "max-age=60").end();
            case "/api/v1/codes/unauthorized" ->
                request.response().setStatusCode(401).end();
            case "/api/v1/codes/nothing" ->
                request.response().setStatusCode(204).end();
            case "/api/v1/complaints" -> ComplaintsService.take(request);
            case String path
            when path.startsWith("/api/v1/complaint-receipts/") -> ComplaintsService.tell(request, path);
            default -> echo(request);
        }
    }

    private void openStream(HttpServerRequest request) {
        var response = request.response().setChunked(true).putHeader("Content-Type", "text/event-stream");
        response.closeHandler(_ -> streams.remove(response));
        response.write(": hello\n\n");
        streams.add(response);
    }

    private void tick(HttpServerRequest request) {
        streams.forEach(stream -> stream.write("data: tick\n\n"));
        request.response().setStatusCode(204).end();
    }

    /** The first time that it is asked something it leaves, with a word to the other end (FIN) or without (RST). */
    private void hangUpOnce(HttpServerRequest request) {
        var connection = (ConnectionBase) request.connection();
        if (hungUp.merge(request.getParam("on"), 1, Integer::sum) > 1) {
            echo(request);
            return;
        }
        if (request.getParam("by").equals("reset")) {
            connection.channel().config().setOption(ChannelOption.SO_LINGER, 0);
        }
        request.body().onSuccess(_ -> connection.close());
    }

    private static void echo(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            var headers = new JsonObject();
            request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
            request.response()
                    .setStatusCode(request.uri().contains("refuse") ? 409 : 200)
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Server", "secret/1.0")
                    .end(new JsonObject()
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("length", body.length())
                            .toBuffer());
        });
    }

    private static int unusedPort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        vertx.close();
    }
}
