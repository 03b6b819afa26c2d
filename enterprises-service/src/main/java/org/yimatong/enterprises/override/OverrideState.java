package org.yimatong.enterprises.override;

import java.util.Set;

/** Where an override stands. That it has expired is asked of the clock. */
public enum OverrideState {
    /** One person asks for it; it has no effect. */
    REQUESTED,
    /** Another person has agreed; it has effect until it expires. */
    CONFIRMED,
    /** Taken back before its time. Final. */
    WITHDRAWN;

    private Set<OverrideState> next() {
        return switch (this) {
            case REQUESTED -> Set.of(CONFIRMED, WITHDRAWN);
            case CONFIRMED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    boolean canBecome(OverrideState state) {
        return next().contains(state);
    }
}
