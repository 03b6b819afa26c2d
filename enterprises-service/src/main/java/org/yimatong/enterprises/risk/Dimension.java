package org.yimatong.enterprises.risk;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InvalidInput;

/** By what enterprises are told apart when their pictures are summed up. */
public enum Dimension {
    AREA("area"),
    KIND("kind"),
    INDUSTRY("industry"),
    /** The colour of the code. */
    CODE("code_status");

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    /**
     * Those that an address names.
     *
     * @param by their names in small letters, with commas between; empty for none
     * @throws InvalidInput if one of them is none
     */
    public static Set<Dimension> named(String by) {
        var named = EnumSet.noneOf(Dimension.class);
        for (var name : by.isBlank() ? new String[0] : by.split(",", -1)) {
            named.add(Stream.of(values())
                    .filter(dimension -> dimension.label().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInput("by", "choice-unknown", labels())));
        }
        return named;
    }

    /** What was asked for, by name. */
    static Map<String, String> criteria(Set<Dimension> by, @Nullable String area) {
        var criteria = new TreeMap<String, String>();
        criteria.put("by", by.stream().map(Dimension::label).collect(Collectors.joining(",")));
        if (area != null) {
            criteria.put("area", area);
        }
        return criteria;
    }

    /** As an address names it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String column() {
        return column;
    }

    /** What {@code grouping(area, kind, industry, code_status)} counts for it where it is not told apart. */
    int bit() {
        return 1 << (values().length - 1 - ordinal());
    }

    private static String labels() {
        return Stream.of(values()).map(Dimension::label).collect(Collectors.joining(", "));
    }
}
