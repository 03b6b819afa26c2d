package org.yimatong.enterprises.rating;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the guideline takes points away for, or adds them for.
 *
 * @param code of ours; the guideline numbers nothing
 * @param points once; negative for a deduction
 * @param per what is counted, for each of which the points apply; null if they apply once however often it is found
 * @param greatestOf name of the set of items of which only the one with the most points counts; null for none
 * @param excludes codes of items that cannot be true with this one
 * @param text in the words of the guideline
 */
public record RatingItem(
        String code,
        BigDecimal points,
        @Nullable Per per,
        @Nullable String greatestOf,
        Set<String> excludes,
        String text) {

    /** What is counted. */
    public enum Per {
        KIND,
        PLACE,
        ITEM,
        PERSON,
        POST
    }

    public RatingItem {
        excludes = Set.copyOf(excludes);
    }

    boolean isBonus() {
        return points.signum() > 0;
    }

    /** The points for so many, with their sign. */
    BigDecimal points(int times) {
        return points.multiply(BigDecimal.valueOf(times));
    }
}
