package org.yimatong.enterprises.code.rest;

import java.time.Instant;
import java.util.List;
import org.yimatong.enterprises.code.CodeChange;
import org.yimatong.enterprises.policy.CodeStatus;

/**
 * A state the code came into.
 *
 * @param at when it came into it
 * @param evaluatedAt when that was computed
 * @param inputs the facts that stood
 */
record CodeChangeView(
        CodeStatus status,
        Instant at,
        Instant evaluatedAt,
        List<ReasonView> reasons,
        List<FactView> inputs,
        int policyVersion,
        long version) {

    static CodeChangeView of(CodeChange change) {
        var evaluation = change.evaluation();
        return new CodeChangeView(
                evaluation.status(),
                change.at(),
                change.evaluatedAt(),
                evaluation.reasons().stream().map(ReasonView::of).toList(),
                change.inputs().stream().map(FactView::of).toList(),
                change.policyVersion(),
                change.version());
    }
}
