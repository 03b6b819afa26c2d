package org.yimatong.hazards.grading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the standard grades it.
 *
 * @param s sum of q / Q; the unit is a major hazard source if it is 1 or more
 * @param r alpha x sum of beta q / Q; null unless it is a major hazard source
 * @param level one (greatest) to four; null unless it is a major hazard source
 */
public record GradedUnit(
        String name,
        Fraction s,
        @Nullable Fraction r,
        @Nullable Integer level,
        List<GradedHolding> holdings) {

    static GradedUnit of(String name, List<GradedHolding> holdings, BigDecimal alpha) {
        var terms = holdings.stream().map(GradedHolding::term).toList();
        if (!Term.makeMajorSource(terms)) {
            return new GradedUnit(name, Term.s(terms), null, null, holdings);
        }
        var r = Term.r(terms, alpha);
        return new GradedUnit(name, Term.s(terms), r, LevelBand.levelOf(r), holdings);
    }
}
