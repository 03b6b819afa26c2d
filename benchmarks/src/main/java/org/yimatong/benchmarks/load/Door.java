package org.yimatong.benchmarks.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One HTTP server of the suite, as callers with a connection each reach it. */
public final class Door implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final long TIMEOUT_SECONDS = 60;

    private final Vertx vertx;
    private final HttpClient client;
    private final int port;

    private Door(Vertx vertx, HttpClient client, int port) {
        this.vertx = vertx;
        this.client = client;
        this.port = port;
    }

    /** One event loop is enough for any load here, and leaves the processors to the suite. */
    public static Door at(int port, int connections) {
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
        var client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAliveTimeout(0), new PoolOptions().setHttp1MaxSize(connections));
        return new Door(vertx, client, port);
    }

    public Answer get(String path, Map<String, String> headers) throws IOException, InterruptedException {
        return send(HttpMethod.GET, path, headers, Buffer.buffer());
    }

    public Answer post(String path, Map<String, String> headers, Buffer body) throws IOException, InterruptedException {
        return send(HttpMethod.POST, path, headers, body);
    }

    public Answer put(String path, Map<String, String> headers, Buffer body) throws IOException, InterruptedException {
        return send(HttpMethod.PUT, path, headers, body);
    }

    public Answer patch(String path, Map<String, String> headers, Buffer body)
            throws IOException, InterruptedException {
        return send(HttpMethod.PATCH, path, headers, body);
    }

    private Answer send(HttpMethod method, String path, Map<String, String> headers, Buffer body)
            throws IOException, InterruptedException {
        var options = new RequestOptions()
                .setMethod(method)
                .setHost(HOST)
                .setPort(port)
                .setURI(path);
        headers.forEach(options::putHeader);
        var answer = client.request(options).compose(request -> send(request, body));
        try {
            return answer.toCompletionStage().toCompletableFuture().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(method + " " + path + ": " + e, e);
        }
    }

    /** Composed on the event loop: elsewhere the answer could have passed by before anybody asks for its body. */
    private static Future<Answer> send(HttpClientRequest request, Buffer body) {
        var sent = body.length() == 0 ? request.send() : request.send(body);
        return sent.compose(
                response -> response.body().map(bytes -> new Answer(response.statusCode(), response.headers(), bytes)));
    }

    @Override
    public void close() {
        client.close();
        vertx.close();
    }
}
