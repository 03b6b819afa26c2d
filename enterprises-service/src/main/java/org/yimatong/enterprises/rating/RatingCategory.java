package org.yimatong.enterprises.rating;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.List;

/**
 * A part of the rating that has points of its own.
 *
 * @param maximum its points when nothing is found
 */
public record RatingCategory(String name, BigDecimal maximum, List<RatingItem> items) {

    public RatingCategory {
        items = List.copyOf(items);
    }

    /** The points left by what was found; never below 0, and bonuses never lift them above the maximum. */
    CategoryScore score(RatingSheet sheet) {
        var counted = items.stream()
                .filter(item -> sheet.times(item) > 0)
                .collect(groupingBy(item -> item.greatestOf() == null ? item.code() : item.greatestOf(), toList()))
                .values()
                .stream()
                .map(alternatives -> greatest(alternatives, sheet))
                .toList();
        var deductions = sum(counted.stream()
                        .filter(points -> points.signum() < 0)
                        .toList())
                .negate();
        var bonuses = sum(counted.stream().filter(points -> points.signum() > 0).toList());
        var points = maximum.subtract(deductions).add(bonuses).min(maximum).max(BigDecimal.ZERO);
        return new CategoryScore(name, maximum, deductions, bonuses, points);
    }

    private static BigDecimal greatest(List<RatingItem> alternatives, RatingSheet sheet) {
        return alternatives.stream()
                .map(item -> item.points(sheet.times(item)))
                .max((one, other) -> one.abs().compareTo(other.abs()))
                .orElseThrow();
    }

    private static BigDecimal sum(List<BigDecimal> points) {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
