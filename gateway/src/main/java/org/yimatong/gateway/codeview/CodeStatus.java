package org.yimatong.gateway.codeview;

import java.util.Set;

/** What a code can show to the public. */
public enum CodeStatus {
    GREEN,
    YELLOW,
    RED,
    /** We do not know: the inputs of the code, or our copy of it, are too old. */
    UNKNOWN,
    /** The bureau has withdrawn the code. Whoever scans it is told, or they would take the sign for a forgery. */
    SUSPENDED;

    private static final Set<String> KNOWN = Set.of("GREEN", "YELLOW", "RED", "SUSPENDED");

    /** A status we are too old to know is no colour. */
    static CodeStatus announced(String status) {
        return KNOWN.contains(status) ? valueOf(status) : UNKNOWN;
    }

    /** Whether it may turn out to be too good: there is a colour. */
    boolean canBeDoubted() {
        return this != UNKNOWN && this != SUSPENDED;
    }
}
