package org.yimatong.hazards.warning;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a colour rests on.
 *
 * @param inputs of a source; null for an enterprise
 * @param sources the colours of an enterprise's sources by their codes; null for a source
 */
public record WarningBasis(
        @Nullable WarningInputs inputs, @Nullable Map<String, WarningColour> sources) {

    static WarningBasis of(WarningInputs inputs) {
        return new WarningBasis(inputs, null);
    }

    static WarningBasis of(Map<String, WarningColour> sources) {
        return new WarningBasis(null, sources);
    }
}
