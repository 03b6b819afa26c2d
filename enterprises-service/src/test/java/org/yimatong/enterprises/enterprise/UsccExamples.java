package org.yimatong.enterprises.enterprise;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes that nobody has. */
public final class UsccExamples {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private UsccExamples() {}

    /** A valid code, another each time: of the 31 possible check characters one is right. */
    public static String next() {
        var body = IntStream.range(0, 9)
                .mapToObj(i -> ALPHABET.charAt(ThreadLocalRandom.current().nextInt(ALPHABET.length())))
                .map(String::valueOf)
                .collect(Collectors.joining());
        return ALPHABET.chars()
                .mapToObj(check -> "91610117" + body + (char) check)
                .filter(code -> Uscc.read(code).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
