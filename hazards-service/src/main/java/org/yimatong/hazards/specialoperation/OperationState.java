package org.yimatong.hazards.specialoperation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a special operation stands. */
public enum OperationState {
    /** Its permit was reported; no work yet. */
    REPORTED,
    /** People work. */
    RUNNING,
    /** Work stopped for a while. */
    INTERRUPTED,
    /** It is done, and was accepted (完工验收). Final. */
    COMPLETED,
    /** It was called off, with a cause. Final. */
    CANCELLED,
    /** Its permit ran out while nobody worked. Final: what is left needs a new permit. */
    EXPIRED;

    /** The lifecycle. */
    public Set<OperationState> next() {
        return Collections.unmodifiableSet(
                switch (this) {
                    case REPORTED -> EnumSet.of(RUNNING, CANCELLED, EXPIRED);
                    case RUNNING -> EnumSet.of(INTERRUPTED, COMPLETED, CANCELLED);
                    case INTERRUPTED -> EnumSet.of(RUNNING, COMPLETED, CANCELLED, EXPIRED);
                    case COMPLETED, CANCELLED, EXPIRED -> EnumSet.noneOf(OperationState.class);
                });
    }

    public boolean isFinal() {
        return next().isEmpty();
    }
}
