package org.yimatong.hazards.duty;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimatong.hazards.grading.GradedHolding;
import org.yimatong.hazards.reference.ReferenceTable;

/**
 * Which traits chemicals have: by entry of table 1 or class of table 2 of GB 18218-2018. The table behind it is general
 * knowledge.
 */
final class SubstanceTraits {

    private static final Map<String, Set<SubstanceTrait>> BY_KEY =
            ReferenceTable.rows("/order40/substance-traits.csv", row -> row).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get("key"),
                            row -> ReferenceTable.parts(row.get("traits")).stream()
                                    .map(SubstanceTrait::valueOf)
                                    .collect(Collectors.toSet())));

    private SubstanceTraits() {}

    /** Those of its entry or class, and of the classes that were named with it. */
    static Set<SubstanceTrait> of(GradedHolding holding) {
        var values = holding.values();
        var identified = values.entry() == null ? values.name() : String.valueOf(values.entry());
        var traits = EnumSet.noneOf(SubstanceTrait.class);
        Stream.concat(Stream.of(identified), holding.classes().stream())
                .forEach(key -> traits.addAll(BY_KEY.getOrDefault(key, Set.of())));
        return traits;
    }
}
