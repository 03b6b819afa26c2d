package org.yimatong.enterprises.rating;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a rating comes to.
 *
 * @param score sum of the categories' points, 0 to 100
 * @param directRed whether the colour is red whatever the score
 */
public record RatingResult(List<CategoryScore> categories, BigDecimal score, RiskColour colour, boolean directRed) {

    /** Name of the grade in a fact for the code. */
    String grade() {
        return directRed ? "DIRECT_RED" : colour.name();
    }
}
