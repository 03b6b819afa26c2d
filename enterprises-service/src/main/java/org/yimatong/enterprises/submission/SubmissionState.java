package org.yimatong.enterprises.submission;

import java.util.Set;

/** Where a submission stands between the claim of the enterprise and what the bureau makes of it. */
public enum SubmissionState {
    /** 待确认: the enterprise claims it; it counts for nothing yet. */
    SUBMITTED,
    /** 已确认: an official has found it right, and it is a credential. Final. */
    CONFIRMED,
    /** 已退回: an official has not, and says why; the enterprise may submit another. Final. */
    REFUSED,
    /** 已撤回: the enterprise has taken it back. Final. */
    WITHDRAWN,
    /** 已失效: the enterprise came to its end before anybody decided. Final. */
    LAPSED;

    private Set<SubmissionState> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(CONFIRMED, REFUSED, WITHDRAWN, LAPSED);
            case CONFIRMED, REFUSED, WITHDRAWN, LAPSED -> Set.of();
        };
    }

    boolean canBecome(SubmissionState state) {
        return next().contains(state);
    }
}
