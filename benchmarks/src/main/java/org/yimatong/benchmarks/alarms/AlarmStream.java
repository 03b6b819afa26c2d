package org.yimatong.benchmarks.alarms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.parsetools.RecordParser;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The live stream of alarms, as a duty officer's console reads it through the gateway. */
final class AlarmStream implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATA = "data:";
    private static final int TIMEOUT_SECONDS = 15;

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
    private final Listener listener;

    /** Told of each alarm event. */
    interface Listener {

        /** @param nanos when the event's data had arrived, by {@link System#nanoTime} */
        void heard(String uscc, String tag, String level, long nanos);
    }

    private AlarmStream(Listener listener) {
        this.listener = listener;
    }

    /** Returns when the stream is open. */
    static AlarmStream open(int port, String authorization, Listener listener)
            throws IOException, InterruptedException {
        var stream = new AlarmStream(listener);
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost("127.0.0.1")
                .setPort(port)
                .setURI("/api/v1/alarms/stream")
                .putHeader("Authorization", authorization)
                .putHeader("Accept", "text/event-stream");
        var opened = stream.vertx
                .createHttpClient(new HttpClientOptions())
                .request(options)
                .compose(request -> request.send().map(stream::follow));
        try {
            int status = opened.toCompletionStage().toCompletableFuture().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            if (status != 200) {
                throw new IOException("The stream answers " + status);
            }
            return stream;
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The stream does not open: " + e, e);
        }
    }

    private int follow(HttpClientResponse response) {
        response.handler(RecordParser.newDelimited("\n", line -> read(line.toString())));
        return response.statusCode();
    }

    private void read(String line) {
        long now = System.nanoTime();
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
        vertx.close();
    }
}
