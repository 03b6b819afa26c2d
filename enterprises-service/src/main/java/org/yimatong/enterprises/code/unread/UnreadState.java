package org.yimatong.enterprises.code.unread;

import java.util.Set;

/** What has become of a record that could not be read when it came. */
public enum UnreadState {
    /** It says something that nobody here understands: what is known of its enterprise may be wrong. */
    DOUBTFUL,
    /** It is of a type that only a newer version of this service knows; until then it says nothing to this one. */
    UNRECOGNISED,
    /** It was read in the end, and has had its effect. Final. */
    READ,
    /** An administrator looked into it and answers for doing without. Final. */
    DISMISSED;

    private Set<UnreadState> next() {
        return switch (this) {
            case DOUBTFUL -> Set.of(READ, DISMISSED);
            case UNRECOGNISED -> Set.of(DOUBTFUL, READ, DISMISSED);
            case READ, DISMISSED -> Set.of();
        };
    }

    boolean canBecome(UnreadState state) {
        return next().contains(state);
    }

    boolean isFinal() {
        return next().isEmpty();
    }
}
