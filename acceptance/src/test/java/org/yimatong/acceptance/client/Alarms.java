package org.yimatong.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yimatong.city.plant.TennesseeEastman;

/** Alarms of one enterprise as the duty officer looks them up. */
public record Alarms(Api dutyOfficer, String uscc) {

    /** Every transition observed since the instant, in the order the plant went through them. */
    public List<TennesseeEastman.Transition> transitionsSince(Instant begin) {
        return dutyOfficer.all("/api/v1/alarms?limit=1000&uscc=" + uscc).stream()
                .filter(alarm ->
                        !Instant.parse(alarm.path("observedAt").asText()).isBefore(begin))
                .map(alarm -> dutyOfficer
                        .get("/api/v1/alarms/" + alarm.path("id").asText())
                        .requireStatus(200)
                        .json())
                .flatMap(alarm -> StreamSupport.stream(alarm.path("transitions").spliterator(), false)
                        .map(transition -> Transition.of(alarm.path("tag").asText(), transition)))
                .filter(transition -> !transition.observedAt().isBefore(begin))
                .sorted(Transition.IN_ORDER)
                .map(Transition::change)
                .toList();
    }

    public List<JsonNode> standing() {
        return dutyOfficer.all("/api/v1/alarms?limit=1000&standing=true&uscc=" + uscc);
    }
}
