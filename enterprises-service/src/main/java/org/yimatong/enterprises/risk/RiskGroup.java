package org.yimatong.enterprises.risk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Enterprises that are alike, summed up.
 *
 * @param day at whose end they were; null for now
 * @param likeness what they have in common; without an entry where they are not told apart, or where nobody knows
 * @param counts empty if they are held back
 */
public record RiskGroup(@Nullable LocalDate day, Map<Dimension, String> likeness, Map<Measure, Long> counts) {

    public RiskGroup {
        likeness = Map.copyOf(likeness);
        counts = Map.copyOf(counts);
    }

    /** @throws TooManyGroups if the query finds more than are told at once */
    static List<RiskGroup> read(NativeQuery<Object[]> query, Function<Object[], RiskGroup> group) {
        var groups = query.setMaxResults(TooManyGroups.MOST + 1)
                .getResultStream()
                .map(group)
                .toList();
        if (groups.size() > TooManyGroups.MOST) {
            throw new TooManyGroups();
        }
        return groups;
    }

    /** @param row the columns of all dimensions, then those of all measures */
    static RiskGroup of(@Nullable LocalDate day, Object[] row, int first) {
        var likeness = new EnumMap<Dimension, String>(Dimension.class);
        for (var dimension : Dimension.values()) {
            if (row[first + dimension.ordinal()] instanceof String value) {
                likeness.put(dimension, value);
            }
        }
        var counts = new EnumMap<Measure, Long>(Measure.class);
        for (var measure : Measure.values()) {
            var value = (Number) row[first + Dimension.values().length + measure.ordinal()];
            counts.put(measure, value.longValue());
        }
        return new RiskGroup(day, likeness, counts);
    }

    /** Whether its counts are held back, so that they tell of no single enterprise. */
    public boolean isHeldBack() {
        return counts.isEmpty();
    }

    long enterprises() {
        return counts.getOrDefault(Measure.ENTERPRISES, 0L);
    }

    RiskGroup heldBack() {
        return new RiskGroup(day, likeness, Map.of());
    }
}
