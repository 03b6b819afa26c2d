package org.yimatong.hazards.grading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A grading with everything it rests on, so that it can be read again after the tables have changed.
 *
 * @param edition the standard
 * @param peopleWithin500m who live permanently within 500 m outside the boundary
 * @param alpha the coefficient that follows, without unit
 * @param level that of the highest unit, one (greatest) to four; null if no unit is a major hazard source
 */
public record Grading(
        String edition,
        int peopleWithin500m,
        BigDecimal alpha,
        @Nullable Integer level,
        List<GradedUnit> units) {

    /** The only edition whose tables are here. In force since 2019-03-01. */
    public static final String EDITION = "GB 18218-2018";

    static Grading of(int people, List<GradedUnit> units, BigDecimal alpha) {
        var highest = units.stream()
                .map(GradedUnit::level)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Grading(EDITION, people, alpha, highest, units);
    }
}
