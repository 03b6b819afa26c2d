package org.yimatong.enterprises.appeal.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.appeal.Appeal;
import org.yimatong.enterprises.appeal.AppealState;
import org.yimatong.enterprises.policy.Reason;

/**
 * An appeal as clients see it.
 *
 * @param area the enterprise belonged to when it was filed
 * @param reason against which it is, as it stood
 * @param decideBy the instant by which the enterprise is owed an answer
 * @param overdue whether that has passed without one
 */
record AppealView(
        UUID id,
        String uscc,
        String area,
        Reason reason,
        String statement,
        String filedBy,
        Instant filedAt,
        Instant decideBy,
        boolean overdue,
        AppealState state,
        @Nullable DecisionView decision,
        long version) {

    /**
     * Who decided it and why.
     *
     * @param consequence what is to follow; absent if it was rejected
     */
    record DecisionView(
            String by, Instant at, String grounds, @Nullable String consequence) {

        static DecisionView of(Appeal.Decision decision) {
            return new DecisionView(decision.by().name(), decision.at(), decision.grounds(), decision.consequence());
        }
    }

    static AppealView of(Appeal appeal, Instant now) {
        return new AppealView(
                appeal.id(),
                appeal.uscc(),
                appeal.area(),
                appeal.reason(),
                appeal.statement(),
                appeal.filedBy().name(),
                appeal.filedAt(),
                appeal.decideBy(),
                appeal.isOverdue(now),
                appeal.state(),
                appeal.decision().map(DecisionView::of).orElse(null),
                appeal.version());
    }
}
