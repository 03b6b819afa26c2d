package org.yimatong.hazards.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the standard says of a chemical.
 *
 * @param entry number of the entry of table 1; null if it was identified by table 2
 * @param name of the entry of table 1, or the symbol of table 2
 * @param criticalQuantity threshold quantity Q (临界量) in tonnes
 * @param beta correction coefficient, without unit
 * @param betaNote the table, class or reason behind beta
 * @param source where Q comes from
 */
public record CriticalValues(
        @Nullable Integer entry,
        String name,
        BigDecimal criticalQuantity,
        BigDecimal beta,
        BetaBasis betaBasis,
        String betaNote,
        String source,
        List<Doubt> doubts) {

    public CriticalValues {
        doubts = List.copyOf(doubts);
    }

    /** The same with another beta; what was doubtful about beta before is so no longer. */
    CriticalValues withBeta(BigDecimal other, BetaBasis basis, String note, List<Doubt> itsDoubts) {
        var all = new ArrayList<>(doubts);
        all.removeAll(List.of(Doubt.BETA_DERIVED, Doubt.BETA_UNSURE, Doubt.LARGEST_BETA_OF_CLASSES));
        all.addAll(itsDoubts);
        return new CriticalValues(entry, name, criticalQuantity, other, basis, note, source, all);
    }
}
