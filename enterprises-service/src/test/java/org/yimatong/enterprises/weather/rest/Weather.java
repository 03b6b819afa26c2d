package org.yimatong.enterprises.weather.rest;

import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.enterprise.rest.Entries.post;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;

/** What a meteorological office of its own says in a test, and how it is brought. */
final class Weather {

    private final String sender = "office-" + UUID.randomUUID();

    String sender() {
        return sender;
    }

    /** An alert of rain that needs an answer, as JSON. */
    String alert(String identifier, Instant sent, String area) {
        return """
                {"sender": "%s", "identifier": "%s", "sent": "%s", "msgType": "ALERT",
                 "event": "RAINSTORM", "colour": "ORANGE", "areas": ["%s"],
                 "headline": "暴雨橙色预警", "description": "未来3小时降雨量将达50毫米以上。", "instruction": "切断低洼地带电源。",
                 "expires": "%s"}
                """.formatted(sender, identifier, sent, area, sent.plusSeconds(6 * 3600));
    }

    /** The same weather in another colour, in the place of what was said before. */
    String update(String identifier, Instant sent, String area, String colour, String earlier) {
        return alert(identifier, sent, area)
                .replace("ORANGE", colour)
                .replace("橙色", "")
                .replace("\"msgType\": \"ALERT\"", "\"msgType\": \"UPDATE\", " + references(earlier, sent));
    }

    String cancel(String identifier, Instant sent, String earlier) {
        return """
                {"sender": "%s", "identifier": "%s", "sent": "%s", "msgType": "CANCEL", %s}
                """.formatted(sender, identifier, sent, references(earlier, sent));
    }

    private String references(String earlier, Instant sent) {
        return "\"references\": [{\"sender\": \"%s\", \"identifier\": \"%s\", \"sent\": \"%s\"}]"
                .formatted(sender, earlier, sent.minusSeconds(60));
    }

    static ValidatableResponse brought(String message, String... areas) {
        return post(official("duty-officer", areas), "/api/v1/weather-warnings", message);
    }

    static ValidatableResponse broughtAsCap(String message, String... areas) {
        return official("administrator", areas)
                .contentType("application/cap+xml; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(message)
                .post("/api/v1/weather-warnings")
                .then();
    }
}
