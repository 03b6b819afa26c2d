package org.yimatong.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of server-sent events, for module tests; it shares nothing with the services. */
public final class EventSource implements AutoCloseable {

    /** One event; the fields it did not have are empty. */
    public record Event(String name, String id, String data) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> connected = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    private EventSource(HttpRequest request) {
        Thread.ofVirtual().start(() -> read(request));
    }

    /** Returns once the service has answered. */
    public static EventSource open(URI stream, String token, String lastEventId) {
        var request = HttpRequest.newBuilder(stream)
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var source = new EventSource(request.build());
        source.connected.orTimeout(10, TimeUnit.SECONDS).join();
        return source;
    }

    /** What the service answered. */
    public int status() {
        return connected.join();
    }

    public Event next() throws InterruptedException {
        var event = events.poll(10, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("No event came");
        }
        return event;
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }

    /** Completed when the service has ended the stream. */
    public CompletableFuture<Void> ended() {
        return ended;
    }

    private void read(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofLines());
            connected.complete(response.statusCode());
            var event = new String[] {"", "", ""};
            response.body().forEach(line -> take(line, event));
            ended.complete(null);
        } catch (Exception e) {
            connected.completeExceptionally(e);
            ended.completeExceptionally(e);
        }
    }

    private void take(String line, String[] event) {
        if (line.isEmpty()) {
            if (!event[0].isEmpty()) {
                events.add(new Event(event[0], event[1], event[2]));
            }
            event[0] = "";
            event[2] = "";
        } else if (line.startsWith("event:")) {
            event[0] = line.substring(6).strip();
        } else if (line.startsWith("id:")) {
            event[1] = line.substring(3).strip();
        } else if (line.startsWith("data:")) {
            event[2] += line.substring(5).strip();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
