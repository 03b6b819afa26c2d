package org.yimatong.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import org.yimatong.city.catalogue.Level;
import org.yimatong.city.plant.TennesseeEastman;

/**
 * A change of an alarm's level, wherever it was seen.
 *
 * @param observedAt when the sensor measured the value that caused it
 */
public record Transition(Instant observedAt, TennesseeEastman.Transition change) {

    /** As the plant went through them: by time, at one time by tag. */
    static final Comparator<Transition> IN_ORDER = Comparator.comparing(Transition::observedAt)
            .thenComparing(transition -> transition.change().tag());

    /** Of an alarm, or of one of its transitions, in JSON. */
    static Transition of(String tag, JsonNode state) {
        return new Transition(
                Instant.parse(state.path("observedAt").asText()),
                new TennesseeEastman.Transition(
                        tag,
                        state.path("sequence").asInt(),
                        Level.valueOf(state.path("level").asText())));
    }
}
