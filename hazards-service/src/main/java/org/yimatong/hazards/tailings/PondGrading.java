package org.yimatong.hazards.tailings;

import java.math.BigDecimal;

/**
 * How a pond is graded, with everything it rests on.
 *
 * @param rule by which version of the rule
 * @param totalVolume 全库容 in 10,000 m³
 * @param damHeight 坝高 in metres
 */
public record PondGrading(
        String rule,
        BigDecimal totalVolume,
        BigDecimal damHeight,
        PondGrade byVolume,
        PondGrade byHeight,
        PondGrade grade) {

    /** GB 39496-2020 as it is here. */
    static final String RULE = "tailings-grade-1";

    /** The same or one apart: the higher one. More than one apart: the higher one, lowered by one. */
    public static PondGrading of(BigDecimal totalVolume, BigDecimal damHeight) {
        var byVolume = PondGrade.byVolume(totalVolume);
        var byHeight = PondGrade.byHeight(damHeight);
        var higher = byVolume.isAtLeast(byHeight) ? byVolume : byHeight;
        var apart = Math.abs(byVolume.number() - byHeight.number());
        return new PondGrading(RULE, totalVolume, damHeight, byVolume, byHeight, apart > 1 ? higher.lowered() : higher);
    }
}
