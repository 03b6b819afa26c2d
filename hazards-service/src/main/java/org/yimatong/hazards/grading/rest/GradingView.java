package org.yimatong.hazards.grading.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.grading.BetaBasis;
import org.yimatong.hazards.grading.Doubt;
import org.yimatong.hazards.grading.GradedHolding;
import org.yimatong.hazards.grading.GradedUnit;
import org.yimatong.hazards.grading.Grading;

/**
 * A grading as clients see it. Decimals are rounded down to six places; what was compared stands beside them as exact
 * fractions.
 *
 * @param level that of the highest unit, one (greatest) to four; missing if no unit is a major hazard source
 */
public record GradingView(
        String edition,
        int peopleWithin500m,
        String alpha,
        @Nullable Integer level,
        List<GradedUnitView> units) {

    /**
     * A unit.
     *
     * @param s sum of q / Q
     * @param r alpha x sum of beta q / Q; missing unless the unit is a major hazard source
     */
    public record GradedUnitView(
            String name,
            String s,
            String sExact,
            boolean majorHazardSource,
            @Nullable String r,
            @Nullable String rExact,
            @Nullable Integer level,
            List<GradedSubstanceView> substances) {

        static GradedUnitView of(GradedUnit unit) {
            return new GradedUnitView(
                    unit.name(),
                    unit.s().decimal(),
                    unit.s().exact(),
                    unit.level() != null,
                    unit.r() == null ? null : unit.r().decimal(),
                    unit.r() == null ? null : unit.r().exact(),
                    unit.level(),
                    unit.holdings().stream().map(GradedSubstanceView::of).toList());
        }
    }

    /**
     * A chemical of a unit, with what its part rests on.
     *
     * @param quantity q in tonnes
     * @param identifiedAs entry of table 1, or symbol of table 2
     * @param entry number of the entry of table 1; missing if it was identified by table 2
     * @param criticalQuantity Q in tonnes
     * @param source where Q comes from
     * @param doubts what an expert should look at
     */
    public record GradedSubstanceView(
            String substance,
            String quantity,
            String identifiedAs,
            @Nullable Integer entry,
            String criticalQuantity,
            String ratio,
            String ratioExact,
            String beta,
            BetaBasis betaBasis,
            String betaNote,
            String source,
            List<Doubt> doubts) {

        static GradedSubstanceView of(GradedHolding holding) {
            var values = holding.values();
            return new GradedSubstanceView(
                    holding.label(),
                    holding.quantity().toPlainString(),
                    values.name(),
                    values.entry(),
                    values.criticalQuantity().toPlainString(),
                    holding.ratio().decimal(),
                    holding.ratio().exact(),
                    values.beta().toPlainString(),
                    values.betaBasis(),
                    values.betaNote(),
                    values.source(),
                    values.doubts());
        }
    }

    public static GradingView of(Grading grading) {
        return new GradingView(
                grading.edition(),
                grading.peopleWithin500m(),
                grading.alpha().toPlainString(),
                grading.level(),
                grading.units().stream().map(GradedUnitView::of).toList());
    }
}
