package org.yimatong.gateway.codeview;

import java.util.Set;

/** What a code can show to the public. */
public enum CodeStatus {
    GREEN,
    YELLOW,
    RED,
    /** We do not know: the inputs of the code, or our copy of it, are too old. */
    UNKNOWN;

    private static final String WITHDRAWN = "SUSPENDED";
    private static final Set<String> COLOURS = Set.of("GREEN", "YELLOW", "RED");

    /** A status we are too old to know is no colour. */
    static CodeStatus announced(String status) {
        return COLOURS.contains(status) ? valueOf(status) : UNKNOWN;
    }

    /** A withdrawn code must not be told from one that never was. */
    static boolean isWithdrawn(String status) {
        return WITHDRAWN.equals(status);
    }
}
