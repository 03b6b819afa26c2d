package org.yimatong.enterprises.complaint;

import java.util.Set;

/** Where a complaint stands between its filing and its answer. */
public enum ComplaintStatus {
    /** 已收到: the bureau has it; nobody has taken it up yet. */
    RECEIVED,
    /** 办理中: an official of the area is on it. */
    BEING_HANDLED,
    /** 已答复: the complainant can read the answer. Final. */
    ANSWERED;

    private Set<ComplaintStatus> next() {
        return switch (this) {
            case RECEIVED -> Set.of(BEING_HANDLED);
            case BEING_HANDLED -> Set.of(ANSWERED);
            case ANSWERED -> Set.of();
        };
    }

    boolean canBecome(ComplaintStatus status) {
        return next().contains(status);
    }
}
