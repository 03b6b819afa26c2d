package org.yimatong.hazards.filing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where the filing of an assessment stands. */
public enum FilingState {
    /** The source was assessed; the enterprise has to hand its materials in. */
    OWED,
    /** Handed in; the county bureau has to look at it. */
    SUBMITTED,
    /** Sent back with a reason; it is owed still. */
    RETURNED,
    /** Filed (已备案). Final. */
    ACCEPTED,
    /** Owed no longer: a newer assessment took its place, or the source was deregistered. Final. */
    LAPSED;

    /** The lifecycle. */
    public Set<FilingState> next() {
        return Collections.unmodifiableSet(
                switch (this) {
                    case OWED, RETURNED -> EnumSet.of(SUBMITTED, LAPSED);
                    case SUBMITTED -> EnumSet.of(ACCEPTED, RETURNED, LAPSED);
                    case ACCEPTED, LAPSED -> EnumSet.noneOf(FilingState.class);
                });
    }
}
