package org.yimatong.hazards.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A substance of table 3 of GB 18218-2018. Of its fourteen all but 一氧化碳 stand in table 1 too.
 *
 * @param beta correction coefficient, without unit
 */
record NamedBeta(String name, String cas, BigDecimal beta) {

    private static final List<NamedBeta> ALL = StandardTable.rows("beta.csv", row -> row).stream()
            .filter(row -> row.get("table").equals("table3"))
            .map(row -> new NamedBeta(row.get("key"), row.get("cas"), new BigDecimal(row.get("beta"))))
            .toList();

    static Optional<NamedBeta> of(String text) {
        var asked = SubstanceNames.key(text);
        return ALL.stream()
                .filter(named -> SubstanceNames.key(named.name()).equals(asked)
                        || named.cas().equals(asked))
                .findFirst();
    }
}
