package org.yimatong.kit.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lies beneath a failure: its causes, and what a transaction that could not commit was told meanwhile. */
final class Causes {

    private Causes() {}

    /** The failure first; what caused it before what was suppressed. */
    static List<Throwable> of(Throwable failure) {
        var found = new ArrayList<Throwable>();
        collect(failure, Collections.newSetFromMap(new IdentityHashMap<>()), found);
        return found;
    }

    private static void collect(@Nullable Throwable failure, Set<Throwable> seen, List<Throwable> found) {
        if (failure == null || !seen.add(failure)) {
            return;
        }
        found.add(failure);
        collect(failure.getCause(), seen, found);
        for (var suppressed : failure.getSuppressed()) {
            collect(suppressed, seen, found);
        }
    }
}
