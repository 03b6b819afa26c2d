package org.yimatong.hazards.warning.rest;

import java.time.Instant;
import java.util.List;
import org.yimatong.hazards.warning.WarningRule;
import org.yimatong.hazards.warning.WarningRuleTable;

/**
 * A version of the rule table as clients see it.
 *
 * @param proposal whether it came with the software and nobody decided it
 */
record RuleTableView(
        int version,
        String purpose,
        boolean proposal,
        Instant effectiveFrom,
        Instant recordedAt,
        String recordedBy,
        List<WarningRule> rules) {

    static RuleTableView of(WarningRuleTable table) {
        return new RuleTableView(
                table.version(),
                table.purpose(),
                table.proposal(),
                table.effectiveFrom(),
                table.recordedAt(),
                table.recorder().name(),
                table.document().rules());
    }
}
