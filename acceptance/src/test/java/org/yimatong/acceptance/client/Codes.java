package org.yimatong.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yimatong.acceptance.suite.Stopwatch;

/** Codes as the public sees them at the gateway, and as officials see them whole. */
public record Codes(People people) {

    private static final Duration SOON = Duration.ofSeconds(15);

    /** What is printed at the enterprise's gate. */
    public String tokenOf(String uscc) {
        return whole(uscc).path("token").asText();
    }

    public JsonNode whole(String uscc) {
        return people.registrar()
                .get("/api/v1/codes/" + uscc)
                .requireStatus(200)
                .json();
    }

    /** What the gateway shows of the code now. */
    public JsonNode shown(String token) {
        return people.passerby().read(token).requireStatus(200).json();
    }

    /** Waits until the gateway shows the status, with a reason of this code unless green. */
    public void awaitShown(String token, String status, String... reasons) {
        var stopwatch = Stopwatch.start();
        await().atMost(SOON).pollInterval(Duration.ofMillis(10)).untilAsserted(() -> {
            var code = shown(token);
            assertThat(code.path("status").asText()).as("%s", code).isEqualTo(status);
            assertThat(reasonsOf(code)).contains(reasons);
        });
        stopwatch.stop("until the gateway showed " + status);
    }

    /** Every state the code came into, oldest first. */
    public List<JsonNode> history(String uscc) {
        return people.registrar()
                .all("/api/v1/codes/%s/history?limit=1000".formatted(uscc))
                .reversed();
    }

    /** The statuses of a history, each once for as long as it lasted. */
    public static List<String> statusesIn(List<JsonNode> history) {
        var statuses = new ArrayList<String>();
        for (var state : history) {
            var status = state.path("status").asText();
            if (statuses.isEmpty() || !statuses.getLast().equals(status)) {
                statuses.add(status);
            }
        }
        return statuses;
    }

    public static List<String> reasonsOf(JsonNode code) {
        return StreamSupport.stream(code.path("reasons").spliterator(), false)
                .map(reason -> reason.path("code").asText())
                .toList();
    }
}
