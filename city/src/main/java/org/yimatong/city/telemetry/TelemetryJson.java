package org.yimatong.city.telemetry;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.yimatong.city.telemetry.Answer.Rejection;

/** The JSON of telemetry messages and their answers, the same over HTTP and MQTT. */
final class TelemetryJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final Pattern INDEX = Pattern.compile("/readings/(\\d+).*");

    private TelemetryJson() {}

    static byte[] message(List<Reading> readings) {
        var message = JSON.createObjectNode();
        var list = message.putArray("readings");
        for (var reading : readings) {
            list.addObject()
                    .put("sensor", reading.sensor())
                    .put("observedAt", reading.observedAt().toString())
                    .put("sequence", reading.sequence())
                    .put("value", reading.value());
        }
        try {
            return JSON.writeValueAsBytes(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An answer per reading, or a problem that lists why none was accepted. */
    static Answer answer(byte[] json) throws NotAnswered {
        try {
            var answer = JSON.readTree(json);
            var rejected = rejections(answer.has("errors") ? answer.path("errors") : answer.path("rejected"));
            return new Answer(
                    answer.path("accepted").asInt(), answer.path("duplicate").asInt(), rejected);
        } catch (IOException e) {
            throw new NotAnswered("the answer is not JSON", e);
        }
    }

    private static List<Rejection> rejections(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(rejection -> new Rejection(
                        index(rejection),
                        rejection.path("code").asText(),
                        rejection.path("detail").asText()))
                .toList();
    }

    private static int index(JsonNode rejection) {
        var pointer = INDEX.matcher(rejection.path("pointer").asText());
        return pointer.matches()
                ? Integer.parseInt(pointer.group(1))
                : rejection.path("index").asInt(-1);
    }
}
