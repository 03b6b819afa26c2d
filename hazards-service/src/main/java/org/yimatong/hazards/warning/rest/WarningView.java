package org.yimatong.hazards.warning.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.warning.Warning;
import org.yimatong.hazards.warning.WarningBasis;
import org.yimatong.hazards.warning.WarningColour;
import org.yimatong.hazards.warning.WarningRules.Reason;

/**
 * A warning as clients see it.
 *
 * @param subject id of the source, or USCC of the enterprise
 * @param sourceId missing for an enterprise
 * @param reasons the rules that make the colour, worst first
 * @param basis what it rests on, as it was at {@code evaluatedAt}
 * @param unknown the inputs nobody knows; they make it yellow at least
 */
record WarningView(
        String subject,
        @Nullable UUID sourceId,
        @Nullable String source,
        String uscc,
        String area,
        @Nullable WarningColour colour,
        @Nullable Instant since,
        int rulesVersion,
        List<Reason> reasons,
        @Nullable WarningBasis basis,
        List<String> unknown,
        Instant evaluatedAt,
        long version) {

    static WarningView of(Warning warning) {
        var basis = warning.basis();
        return new WarningView(
                warning.subject(),
                warning.sourceId(),
                warning.sourceCode(),
                warning.uscc(),
                warning.area(),
                warning.colour(),
                warning.since(),
                warning.rulesVersion(),
                warning.reasons(),
                basis,
                unknown(basis),
                warning.evaluatedAt(),
                warning.version());
    }

    static List<String> unknown(@Nullable WarningBasis basis) {
        return basis == null || basis.inputs() == null
                ? List.of()
                : basis.inputs().unknown();
    }
}
