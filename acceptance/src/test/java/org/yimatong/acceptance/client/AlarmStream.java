package org.yimatong.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.yimatong.city.plant.TennesseeEastman;

/** The live stream of alarms on the duty officer's screen. */
public final class AlarmStream implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> alarms = new CopyOnWriteArrayList<>();
    private final List<String> kinds = new CopyOnWriteArrayList<>();
    private final Stream<String> lines;
    private volatile boolean over;

    private AlarmStream(Stream<String> lines) {
        this.lines = lines;
        Thread.ofVirtual().name("alarm-stream").start(this::listen);
    }

    public static AlarmStream open(Api dutyOfficer) {
        try {
            var request = dutyOfficer
                    .request("/api/v1/alarms/stream")
                    .header("Accept", "text/event-stream")
                    .build();
            var response = dutyOfficer.http().send(request, BodyHandlers.ofLines());
            assertThat(response.statusCode()).isEqualTo(200);
            return new AlarmStream(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The transitions that were shown of one enterprise, in the order the plant went through them. */
    public List<TennesseeEastman.Transition> transitionsOf(String uscc) {
        return alarms.stream()
                .filter(alarm -> alarm.path("uscc").asText().equals(uscc))
                .map(alarm -> Transition.of(alarm.path("tag").asText(), alarm))
                .sorted(Transition.IN_ORDER)
                .map(Transition::change)
                .toList();
    }

    /** Whether nothing more will be shown. */
    public boolean isOver() {
        return over;
    }

    /** The kinds of events that were shown. */
    public List<String> kinds() {
        return List.copyOf(kinds);
    }

    @Override
    public void close() {
        lines.close();
    }

    private void listen() {
        try {
            lines.forEach(this::take);
        } catch (UncheckedIOException closed) {
            // by us, or by the suite: what was heard so far is what counts
        } finally {
            over = true;
        }
    }

    private void take(String line) {
        if (line.startsWith("event:")) {
            kinds.add(line.substring("event:".length()).strip());
        } else if (line.startsWith("data:")) {
            take(line.substring("data:".length()).strip(), alarms);
        }
    }

    private static void take(String json, List<JsonNode> alarms) {
        try {
            var alarm = JSON.readTree(json);
            if (alarm.has("tag")) {
                alarms.add(alarm);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + json, e);
        }
    }
}
