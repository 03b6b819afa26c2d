package org.yimatong.hazards.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * An entry of table 1 of GB 18218-2018.
 *
 * @param number of the entry, 1 to 85
 * @param name as the table has it, with its condition if there is one, for example 氯化氢(无水)
 * @param cas registry numbers; none for some groups of substances
 * @param criticalQuantity threshold quantity Q (临界量) in tonnes
 * @param beta correction coefficient, without unit
 * @param betaNote the table, or the class from which beta was derived
 * @param source where the quantity comes from
 */
public record ListedSubstance(
        int number,
        String name,
        List<String> aliases,
        List<String> cas,
        BigDecimal criticalQuantity,
        BigDecimal beta,
        BetaBasis betaBasis,
        String betaNote,
        String source) {

    /** In the order of the standard. */
    public static final List<ListedSubstance> ALL = StandardTable.rows("table1.csv", ListedSubstance::of);

    /** 硝酸铵 (at most 0.2 % combustible), its fertilisers, oxygen and 硝酸胍. */
    private static final Set<Integer> CHANGED = Set.of(44, 45, 56, 82);

    private static ListedSubstance of(CSVRecord row) {
        var note = row.get("beta_basis");
        return new ListedSubstance(
                Integer.parseInt(row.get("no")),
                row.get("name_cn"),
                StandardTable.parts(row.get("aliases")),
                StandardTable.parts(row.get("cas")).stream()
                        .map(cas -> cas.split(" ", 2)[0])
                        .toList(),
                new BigDecimal(row.get("critical_q_t")),
                new BigDecimal(row.get("beta")),
                basis(note),
                note,
                row.get("q_source"));
    }

    private static BetaBasis basis(String note) {
        if (note.equals("T3")) {
            return BetaBasis.TABLE_3;
        }
        return note.contains("unsure") ? BetaBasis.DERIVED_UNSURE : BetaBasis.DERIVED;
    }

    /** Its name without the condition. */
    String bareName() {
        return name.split("[(\\[]", 2)[0];
    }

    boolean hasCondition() {
        return !bareName().equals(name);
    }

    /** Whether the edition of 2018 took it in, or changed its quantity. */
    public boolean changedIn2018() {
        return CHANGED.contains(number);
    }
}
