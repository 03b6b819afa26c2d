package org.yimatong.inspections.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a plan stands. */
public enum PlanState {
    /** Being written; nobody is sent anywhere by it. */
    DRAFT,
    /** In force until its last day, and its tasks follow the colours. */
    APPROVED,
    /** Given up. */
    STOPPED;

    /** The lifecycle. */
    public Set<PlanState> next() {
        return Collections.unmodifiableSet(
                switch (this) {
                    case DRAFT -> EnumSet.of(APPROVED, STOPPED);
                    case APPROVED -> EnumSet.of(STOPPED);
                    case STOPPED -> EnumSet.noneOf(PlanState.class);
                });
    }
}
