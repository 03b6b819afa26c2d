package org.yimatong.hazards.sensorthings.query;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The query options of the standard, and the place in a list of readings. */
public enum Option {
    TOP,
    SKIP,
    COUNT,
    SELECT,
    ORDERBY,
    EXPAND,
    FILTER,
    SKIPTOKEN;

    public static final Set<Option> OF_SETS = EnumSet.allOf(Option.class);
    public static final Set<Option> OF_REFERENCES = EnumSet.complementOf(EnumSet.of(SELECT, EXPAND));
    public static final Set<Option> OF_ENTITIES = EnumSet.of(SELECT, EXPAND);

    @Override
    public String toString() {
        return "$" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Option> of(String name) {
        return Stream.of(values())
                .filter(option -> option.toString().equals(name))
                .findFirst();
    }

    static String names(Set<Option> options) {
        return options.isEmpty() ? "-" : options.stream().map(Option::toString).collect(Collectors.joining(", "));
    }
}
