package org.yimatong.enterprises.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.CurrentAccess;

/** How the sums of the caller's areas were at the end of past days. */
@ApplicationScoped
public class RiskTrends {

    private static final String OF_DAYS =
            " from risk_day_figure f where f.merged = :merged and f.day between :from and :to";

    private static final String DAYS =
            "select day, taken_at, late from risk_day where day between :from and :to order by day";

    private final Session entities;
    private final CurrentAccess access;
    private final RiskExports exports;

    RiskTrends(Session entities, CurrentAccess access, RiskExports exports) {
        this.entities = entities;
        this.access = access;
        this.exports = exports;
    }

    /** Remembers who takes the sums of which days out as a table. */
    public void announce(LocalDate from, LocalDate to, Set<Dimension> by, @Nullable String area) {
        var criteria = Dimension.criteria(by, area);
        criteria.put("from", from.toString());
        criteria.put("to", to.toString());
        exports.taken("risk-trends", criteria);
    }

    /**
     * A day whose figures were kept.
     *
     * @param late taken so long after its end, or before all was known, that it may have been otherwise
     */
    public record KeptDay(LocalDate day, Instant takenAt, boolean late) {

        static KeptDay of(Object[] row) {
            return new KeptDay((LocalDate) row[0], (Instant) row[1], (Boolean) row[2]);
        }
    }

    /** The days that were kept of a period, in their order. */
    public List<KeptDay> days(LocalDate from, LocalDate to) {
        return entities.createNativeQuery(DAYS, Object[].class)
                .addScalar("day", LocalDate.class)
                .addScalar("taken_at", Instant.class)
                .addScalar("late", Boolean.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(KeptDay::of)
                .toList();
    }

    /**
     * The groups by day, and then in the order of their dimensions; none of no enterprise.
     *
     * @param by what they are told apart by, besides the day
     * @param area the only one; null for all of the caller's
     * @throws TooManyGroups if there are more than {@value TooManyGroups#MOST}
     */
    public List<RiskGroup> of(LocalDate from, LocalDate to, Set<Dimension> by, @Nullable String area) {
        SmallGroups.requireCoarse(access.get(), by, area);
        var scope = new RiskScope(access.get(), area);
        var isCitySum = scope.isWholeCity() && !by.contains(Dimension.AREA);
        var query = scope.fill(entities.createNativeQuery(query(scope, by, isCitySum), Object[].class))
                .setParameter("merged", merged(by, isCitySum))
                .setParameter("from", from)
                .setParameter("to", to);
        var groups = RiskGroup.read(query, row -> RiskGroup.of((LocalDate) row[0], row, 1));
        return SmallGroups.asToldTo(access.get(), groups);
    }

    /** Which sums are read: of the areas, to be added up if there are several, or of the whole city. */
    private static short merged(Set<Dimension> by, boolean isCitySum) {
        return (short) Stream.of(Dimension.values())
                .filter(dimension -> dimension == Dimension.AREA ? isCitySum : !by.contains(dimension))
                .mapToInt(Dimension::bit)
                .sum();
    }

    private static String query(RiskScope scope, Set<Dimension> by, boolean isCitySum) {
        var keys = by.isEmpty() ? "" : ", " + RiskStatistics.keys("f", by);
        return "select f.day, " + RiskStatistics.columns("f", by) + ", " + Measure.sumsOfDays() + OF_DAYS
                + (isCitySum ? " and f.area is null" : scope.of("f")) + " group by f.day" + keys
                + " having sum(f.enterprises) > 0 order by 1, 2, 3, 4, 5";
    }
}
