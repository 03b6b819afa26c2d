package org.yimatong.kit.precondition;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.Refusal;

/** The caller decided on a state that is no longer the current one. Becomes 412 Precondition Failed. */
public class StaleVersion extends Refusal {

    private final transient @Nullable Object current;
    private final transient Map<String, Object> members;

    /** Somebody else's change was committed while this one was under way. */
    public StaleVersion() {
        this(null);
    }

    /** @param current what the thing is now; a resource turns it into the member {@code current} of the problem */
    public StaleVersion(@Nullable Object current) {
        this(current, Map.of());
    }

    private StaleVersion(@Nullable Object current, Map<String, Object> members) {
        super(412, "stale-version");
        this.current = current;
        this.members = members;
    }

    /** The same with the thing as its caller may see it, as the member {@code current} of the problem. */
    public StaleVersion showing(Object view) {
        return new StaleVersion(current, Map.of("current", view));
    }

    @Override
    public Map<String, Object> members() {
        return members;
    }

    public @Nullable Object current() {
        return current;
    }
}
