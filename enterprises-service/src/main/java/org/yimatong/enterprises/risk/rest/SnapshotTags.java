package org.yimatong.enterprises.risk.rest;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of states as entity tags of HTTP: weak, for two answers about one state may tell it at different instants. */
final class SnapshotTags {

    private SnapshotTags() {}

    static String of(String snapshot) {
        return "W/\"" + snapshot + "\"";
    }

    /** The names in a header {@code If-None-Match}. */
    static Stream<String> in(@Nullable String header) {
        return header == null
                ? Stream.empty()
                : Stream.of(header.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", "").replace("\"", ""));
    }
}
