package org.yimatong.inspections.draw;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yimatong.inspections.enterprise.CodeColour;

/** How many enterprises are drawn of each colour. */
public record Quotas(Quota red, Quota yellow, Quota green) {

    Quota of(CodeColour colour) {
        return switch (colour) {
            case RED -> red;
            case YELLOW -> yellow;
            case GREEN -> green;
        };
    }

    /** By the name of the colour; a share ends in an asterisk. */
    public SortedMap<String, String> asTexts() {
        return new TreeMap<>(Map.of("RED", red.written(), "YELLOW", yellow.written(), "GREEN", green.written()));
    }

    /** In words a program can read, for example {@code RED=1* YELLOW=0.2* GREEN=3}. */
    String written() {
        return "RED=%s YELLOW=%s GREEN=%s".formatted(red.written(), yellow.written(), green.written());
    }

    static Quotas read(String written) {
        var quotas = Stream.of(written.split(" ", -1))
                .map(word -> word.substring(word.indexOf('=') + 1))
                .map(Quota::read)
                .toList();
        return new Quotas(quotas.get(0), quotas.get(1), quotas.get(2));
    }
}
