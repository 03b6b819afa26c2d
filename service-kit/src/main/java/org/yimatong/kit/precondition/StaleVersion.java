package org.yimatong.kit.precondition;

import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.Refusal;

/** The caller decided on a state that is no longer the current one. Becomes 412 Precondition Failed. */
public class StaleVersion extends Refusal {

    private final transient @Nullable Object current;

    /** Somebody else's change was committed while this one was under way. */
    public StaleVersion() {
        this(null);
    }

    /** @param current what the thing is now; a resource turns it into the member {@code current} of the problem */
    public StaleVersion(@Nullable Object current) {
        super(412, "stale-version");
        this.current = current;
    }

    public @Nullable Object current() {
        return current;
    }
}
