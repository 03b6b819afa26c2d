package org.yimatong.hazards.sensorthings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The comparisons of {@code $filter}. */
public enum Comparator {
    EQ("="),
    NE("<>"),
    GT(">"),
    GE(">="),
    LT("<"),
    LE("<=");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    /** In JPQL. */
    public String sign() {
        return sign;
    }

    public static Optional<Comparator> of(String word) {
        return Stream.of(values())
                .filter(comparator -> comparator.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
