package org.yimatong.gateway.codeview;

import java.util.Set;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;

/** What a code can show to the public. */
public enum CodeStatus {
    GREEN,
    YELLOW,
    RED,
    /** We do not know: the inputs of the code, or our copy of it, are too old. */
    UNKNOWN,
    /** The bureau has withdrawn the code. Whoever scans it is told, or they would take the sign for a forgery. */
    SUSPENDED,
    /** Its enterprise is gone for good: a colour would say that somebody is still there to answer for it. */
    CLOSED;

    private static final Set<String> KNOWN = Set.of("GREEN", "YELLOW", "RED", "SUSPENDED");

    /** What the code showed. A status we are too old to know is no colour; red stays red though nobody is left. */
    static CodeStatus announced(CodeChanged code) {
        var status = KNOWN.contains(code.status()) ? valueOf(code.status()) : UNKNOWN;
        var isGone = CLOSED.name().equals(code.enterpriseStatus());
        return isGone && (status == GREEN || status == YELLOW) ? CLOSED : status;
    }

    /** Whether it may turn out to be too good. */
    boolean canBeDoubted() {
        return this != UNKNOWN && this != SUSPENDED;
    }
}
