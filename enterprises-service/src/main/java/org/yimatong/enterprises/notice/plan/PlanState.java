package org.yimatong.enterprises.notice.plan;

import java.util.Set;

/** Where a plan stands. */
public enum PlanState {
    /** A notice is to come. */
    ACTIVE,
    /** Somebody stopped it. Final. */
    STOPPED,
    /** Its last day has passed. Final. */
    ENDED;

    private Set<PlanState> next() {
        return switch (this) {
            case ACTIVE -> Set.of(STOPPED, ENDED);
            case STOPPED, ENDED -> Set.of();
        };
    }

    boolean canBecome(PlanState state) {
        return next().contains(state);
    }
}
