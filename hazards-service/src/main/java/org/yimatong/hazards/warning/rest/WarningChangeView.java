package org.yimatong.hazards.warning.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.warning.WarningBasis;
import org.yimatong.hazards.warning.WarningChange;
import org.yimatong.hazards.warning.WarningColour;
import org.yimatong.hazards.warning.WarningRules.Reason;

/**
 * A change of a warning as clients see it, with the rules and the inputs that made it.
 *
 * @param formerColour missing if it had none before
 */
record WarningChangeView(
        long number,
        Instant at,
        WarningColour colour,
        @Nullable WarningColour formerColour,
        int rulesVersion,
        List<Reason> reasons,
        WarningBasis basis,
        List<String> unknown) {

    static WarningChangeView of(WarningChange change) {
        return new WarningChangeView(
                change.number(),
                change.at(),
                change.colour(),
                change.formerColour(),
                change.rulesVersion(),
                change.reasons(),
                change.basis(),
                WarningView.unknown(change.basis()));
    }
}
