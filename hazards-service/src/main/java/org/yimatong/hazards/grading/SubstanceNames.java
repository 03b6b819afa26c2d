package org.yimatong.hazards.grading;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the entries of table 1 by what people call them: name, other name, CAS number. */
public final class SubstanceNames {

    private static final Map<String, List<ListedSubstance>> BY_NAME = index();

    private SubstanceNames() {}

    /** The entries of exactly this name; several if a name stands for entries of different conditions. */
    static List<ListedSubstance> named(String text) {
        var key = key(text);
        var byFullName = ListedSubstance.ALL.stream()
                .filter(entry -> key(entry.name()).equals(key))
                .toList();
        return byFullName.isEmpty() ? BY_NAME.getOrDefault(key, List.of()) : byFullName;
    }

    /** The entries of which some name holds this text, in the order of the standard; all for an empty one. */
    public static List<ListedSubstance> holding(String text) {
        var key = key(text);
        return ListedSubstance.ALL.stream()
                .filter(entry -> namesOf(entry).anyMatch(name -> key(name).contains(key)))
                .toList();
    }

    /** Whether the text leaves open a condition that the entry's name has. */
    static boolean leavesConditionOpen(String text, ListedSubstance entry) {
        return entry.hasCondition() && !key(text).equals(key(entry.name()));
    }

    private static Map<String, List<ListedSubstance>> index() {
        var byName = new LinkedHashMap<String, TreeSet<Integer>>();
        for (var entry : ListedSubstance.ALL) {
            namesOf(entry)
                    .forEach(name -> byName.computeIfAbsent(key(name), _ -> new TreeSet<>())
                            .add(entry.number()));
        }
        var index = new LinkedHashMap<String, List<ListedSubstance>>();
        byName.forEach((name, numbers) -> index.put(
                name,
                numbers.stream()
                        .map(number -> ListedSubstance.ALL.get(number - 1))
                        .toList()));
        return index;
    }

    private static Stream<String> namesOf(ListedSubstance entry) {
        return Stream.of(
                        Stream.of(entry.name(), entry.bareName()),
                        alternatives(entry.bareName()),
                        entry.aliases().stream(),
                        entry.cas().stream())
                .flatMap(names -> names);
    }

    /** 甲烷,天然气 are two names; the comma of 1,3-丁二烯 is part of one. */
    private static Stream<String> alternatives(String name) {
        return name.chars().anyMatch(Character::isDigit) ? Stream.empty() : Stream.of(name.split(",", -1));
    }

    /** Full-width and half-width forms, blanks and case make no difference. */
    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
    }
}
