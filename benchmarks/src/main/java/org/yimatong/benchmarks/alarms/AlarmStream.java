package org.yimatong.benchmarks.alarms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.parsetools.RecordParser;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.yimatong.benchmarks.load.Identities;

/** The live stream of alarms, as a duty officer's console reads it through the gateway. */
final class AlarmStream implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATA = "data:";
    private static final String ID = "id:";
    private static final String OFFICER = "duty";
    private static final int TIMEOUT_SECONDS = 15;

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
    private final HttpClient client = vertx.createHttpClient(new HttpClientOptions());
    private final int port;
    private final Identities identities;
    private final Listener listener;
    private String lastEventId = "";
    private volatile boolean closed;

    /** Told of each alarm event. */
    interface Listener {

        /** @param nanos when the event's data had arrived, by {@link System#nanoTime} */
        void heard(String uscc, String tag, String level, long nanos);
    }

    private AlarmStream(int port, Identities identities, Listener listener) {
        this.port = port;
        this.identities = identities;
        this.listener = listener;
    }

    /**
     * Returns when the stream is open. It ends with each token; as a console does, this goes on behind the last event.
     */
    static AlarmStream open(int port, Identities identities, Listener listener)
            throws IOException, InterruptedException {
        var stream = new AlarmStream(port, identities, listener);
        try {
            stream.request().toCompletionStage().toCompletableFuture().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            return stream;
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The stream does not open: " + e, e);
        }
    }

    private Future<Void> request() {
        return vertx.executeBlocking(() -> identities.person(OFFICER)).compose(authorization -> {
            var options = new RequestOptions()
                    .setMethod(HttpMethod.GET)
                    .setHost("127.0.0.1")
                    .setPort(port)
                    .setURI("/api/v1/alarms/stream")
                    .putHeader("Authorization", authorization)
                    .putHeader("Accept", "text/event-stream");
            if (!lastEventId.isEmpty()) {
                options.putHeader("Last-Event-ID", lastEventId);
            }
            return client.request(options).compose(HttpClientRequest::send).compose(this::follow);
        });
    }

    private Future<Void> follow(HttpClientResponse response) {
        if (response.statusCode() != 200) {
            return Future.failedFuture("The stream answers " + response.statusCode());
        }
        response.handler(RecordParser.newDelimited("\n", line -> read(line.toString())));
        response.endHandler(_ -> goOn());
        return Future.succeededFuture();
    }

    private void goOn() {
        if (!closed) {
            request().onFailure(failure -> System.err.println("The stream does not open again: " + failure));
        }
    }

    private void read(String line) {
        long now = System.nanoTime();
        if (line.startsWith(ID)) {
            lastEventId = line.substring(ID.length()).strip();
        }
        if (!line.startsWith(DATA)) {
            return;
        }
        try {
            var alarm = JSON.readTree(line.substring(DATA.length()));
            listener.heard(
                    alarm.path("uscc").asText(),
                    alarm.path("tag").asText(),
                    alarm.path("level").asText(),
                    now);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(line, e);
        }
    }

    @Override
    public void close() {
        closed = true;
        vertx.close();
    }
}
