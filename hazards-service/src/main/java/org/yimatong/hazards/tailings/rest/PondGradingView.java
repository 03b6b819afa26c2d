package org.yimatong.hazards.tailings.rest;

import org.yimatong.hazards.tailings.PondGrading;

/**
 * How a pond is graded, with what it rests on.
 *
 * @param totalVolume in 10,000 m³
 * @param damHeight in metres
 * @param byVolume one (greatest) to five
 * @param byHeight the same
 * @param grade the same or one apart: the higher one; more than one apart: the higher one, lowered by one
 * @param rule version of the rule
 */
record PondGradingView(String totalVolume, String damHeight, int byVolume, int byHeight, int grade, String rule) {

    static PondGradingView of(PondGrading grading) {
        return new PondGradingView(
                Decimals.of(grading.totalVolume()),
                Decimals.of(grading.damHeight()),
                grading.byVolume().number(),
                grading.byHeight().number(),
                grading.grade().number(),
                grading.rule());
    }
}
