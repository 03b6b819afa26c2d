package org.yimatong.kit.precondition;

/** Versions as entity tags of HTTP (RFC 9110, section 8.8.3). */
public final class ETags {

    private ETags() {}

    /** For example {@code "3"}, quotes included. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
