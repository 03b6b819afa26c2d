package org.yimatong.enterprises.rating;

import java.math.BigDecimal;

/**
 * What a category of a rating came to.
 *
 * @param deductions what was found against the enterprise, not negative; may exceed the maximum
 * @param bonuses what was found in its favour
 * @param points that count: from 0 to the maximum
 */
public record CategoryScore(
        String category, BigDecimal maximum, BigDecimal deductions, BigDecimal bonuses, BigDecimal points) {}
