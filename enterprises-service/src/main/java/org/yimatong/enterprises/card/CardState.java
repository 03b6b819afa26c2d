package org.yimatong.enterprises.card;

import java.util.Set;

/** Where an enforcement card stands. That its last day has passed is asked of the calendar, not stored. */
public enum CardState {
    /** Handed out; the enterprise has yet to confirm that it has read it. */
    ISSUED,
    /** The enterprise has confirmed it. */
    ACKNOWLEDGED,
    /** Taken back by a supervisor. Final. */
    LIFTED;

    private Set<CardState> next() {
        return switch (this) {
            case ISSUED -> Set.of(ACKNOWLEDGED, LIFTED);
            case ACKNOWLEDGED -> Set.of(LIFTED);
            case LIFTED -> Set.of();
        };
    }

    boolean canBecome(CardState state) {
        return next().contains(state);
    }
}
