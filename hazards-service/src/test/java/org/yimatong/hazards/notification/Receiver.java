package org.yimatong.hazards.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/** A web page that takes posts, on this machine; what it answers can be set, and that it answers late. */
public final class Receiver implements AutoCloseable {

    /** A post as it came. */
    public record Post(String id, String timestamp, String signature, String host, String body) {

        String stage() {
            return JsonPath.from(body).getString("data.stage");
        }
    }

    private interface Listening {

        HttpServer at(InetSocketAddress address) throws IOException;
    }

    private final HttpServer server;
    private final List<Post> posts = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private volatile Map<String, String> headers = Map.of();
    private volatile String declined;
    private volatile CountDownLatch held = new CountDownLatch(0);

    public Receiver() {
        this(0);
    }

    public Receiver(int port) {
        this(address -> HttpServer.create(address, 50), port);
    }

    /** By TLS, with this certificate. */
    public Receiver(SSLContext certificate) {
        this(
                address -> {
                    var server = HttpsServer.create(address, 50);
                    server.setHttpsConfigurator(new HttpsConfigurator(certificate));
                    return server;
                },
                0);
    }

    private Receiver(Listening listening, int port) {
        try {
            server = listening.at(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var sent = exchange.getRequestHeaders();
        posts.add(new Post(
                sent.getFirst("webhook-id"),
                sent.getFirst("webhook-timestamp"),
                sent.getFirst("webhook-signature"),
                sent.getFirst("Host"),
                body));
        try {
            held.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(declined != null && body.contains(declined) ? 400 : status, -1);
        exchange.close();
    }

    public void answers(int newStatus) {
        answers(newStatus, Map.of());
    }

    public void answers(int newStatus, Map<String, String> newHeaders) {
        status = newStatus;
        headers = newHeaders;
    }

    /** Answers 400 to each post in which this occurs. */
    public void declines(String text) {
        declined = text;
    }

    /** Answers nobody until {@link #goesOn}. */
    public void hangs() {
        held = new CountDownLatch(1);
    }

    public void goesOn() {
        held.countDown();
    }

    public List<Post> posts() {
        return posts;
    }

    public List<String> stages() {
        return posts.stream().map(Post::stage).collect(Collectors.toList());
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address() {
        return "http://127.0.0.1:" + port() + "/alarms?from=yimatong";
    }

    @Override
    public void close() {
        held.countDown();
        server.stop(0);
    }
}
