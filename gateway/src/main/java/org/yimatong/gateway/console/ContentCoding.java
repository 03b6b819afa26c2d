package org.yimatong.gateway.console;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form in which a file lies packed beside itself; the smaller one first. */
enum ContentCoding {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz");

    private final String token;
    private final String suffix;

    ContentCoding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    /** As in {@code Content-Encoding}. */
    String token() {
        return token;
    }

    /** Of the file's name. */
    String suffix() {
        return suffix;
    }

    /** Whether {@code Accept-Encoding} names it, and not with a weight of nothing. */
    boolean isAcceptedBy(@Nullable String acceptEncoding) {
        return acceptEncoding != null
                && Stream.of(acceptEncoding
                                .toLowerCase(Locale.ROOT)
                                .replace(" ", "")
                                .split(","))
                        .anyMatch(said -> said.equals(token)
                                || (said.startsWith(token + ";") && !said.matches(".*;q=0(\\.0*)?")));
    }
}
