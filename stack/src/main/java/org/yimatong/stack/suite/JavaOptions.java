package org.yimatong.stack.suite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The options with which each part's Java is started, so that the whole suite fits into 2 GB. */
record JavaOptions(Map<String, String> environment) {

    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            // Netty's way to memory outside the heap; otherwise each such access is looked at, and warned of at the
            // start.
            "--sun-misc-unsafe-memory-access=allow",
            "-Xss512k",
            "-Xms32m",
            // Out of memory, a process ends and is started again rather than limp on.
            "-XX:+ExitOnOutOfMemoryError");

    /**
     * Its own come last and win: {@code YIMATONG_JAVA_OPTIONS_HAZARDS=-Xmx1g} gives the hazards service more memory.
     */
    List<String> of(Part part) {
        var own =
                environment.getOrDefault("YIMATONG_JAVA_OPTIONS_" + part.name().toUpperCase(Locale.ROOT), "");
        return Stream.of(SMALL.stream(), Stream.of(heap(part)), Stream.of(own.split(" ")))
                .flatMap(options -> options)
                .filter(option -> !option.isBlank())
                .toList();
    }

    private static String heap(Part part) {
        return switch (part) {
            case KAFKA, HAZARDS -> "-Xmx256m";
            case GATEWAY -> "-Xmx256m"; // 200,000 codes and 5,000 pages of them take half of it
            case CITY -> "-Xmx128m";
            default -> "-Xmx192m";
        };
    }
}
