package org.yimatong.hazards.warning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule table: the worst row that holds makes the colour, and a source is blue only if none does.
 *
 * <p>Whatever the table says, an unknown input makes a source yellow at least: nobody may take silence for safety.
 */
public record WarningRules(List<WarningRule> rules) {

    /** The reason that no table can take away. */
    static final String INPUT_UNKNOWN = "input-unknown";

    /** A row that holds. */
    public record Reason(String rule, WarningColour colour) {}

    /**
     * What the rules make of a source.
     *
     * @param reasons worst first; none if it is blue
     * @param nextChange when a row will begin to hold if nothing else changes; null if none will
     */
    public record Judgement(
            WarningColour colour,
            List<Reason> reasons,
            @Nullable Instant nextChange) {}

    public Judgement judge(WarningInputs inputs, Instant now) {
        var reasons = new ArrayList<Reason>();
        Instant nextChange = null;
        for (var rule : rules) {
            var from = rule.holdsFrom(inputs, now).orElse(null);
            if (from == null) {
                continue;
            }
            if (!from.isAfter(now)) {
                reasons.add(new Reason(rule.code(), rule.colour()));
            } else if (nextChange == null || from.isBefore(nextChange)) {
                nextChange = from;
            }
        }
        if (!inputs.unknown().isEmpty()) {
            reasons.add(new Reason(INPUT_UNKNOWN, WarningColour.YELLOW));
        }
        reasons.sort(Comparator.comparing(Reason::colour).reversed());
        var colour = reasons.isEmpty() ? WarningColour.BLUE : reasons.getFirst().colour();
        return new Judgement(colour, List.copyOf(reasons), nextChange);
    }
}
