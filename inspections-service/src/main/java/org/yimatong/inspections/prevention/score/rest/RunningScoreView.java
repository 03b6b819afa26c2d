package org.yimatong.inspections.prevention.score.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.score.ComputedScore;
import org.yimatong.inspections.prevention.score.RunningScore;

/**
 * The running score of an enterprise on one day; points as decimal strings.
 *
 * @param analysis A
 * @param running B; none if nothing was due
 * @param coefficient alpha
 * @param score E = (A + B) x alpha; none if nothing was due
 * @param fewFindings whether suspiciously few dangers were found: a reason to look, never a punishment
 * @param explanation each part with numerator, denominator and weight, and the numbers of the signal
 */
@Schema(
        name = "RunningScore",
        requiredProperties = {
            "uscc",
            "name",
            "area",
            "day",
            "ruleVersion",
            "analysis",
            "coefficient",
            "fewFindings",
            "explanation",
            "computedAt"
        })
record RunningScoreView(
        String uscc,
        String name,
        String area,
        LocalDate day,
        int ruleVersion,
        String analysis,
        @Nullable String running,
        String coefficient,
        @Nullable String score,
        boolean fewFindings,

        @JsonRawValue @Schema(implementation = ComputedScore.class)
        String explanation,

        Instant computedAt) {

    static RunningScoreView of(RunningScore score) {
        return new RunningScoreView(
                score.uscc(),
                score.name(),
                score.area(),
                score.day(),
                score.ruleVersion(),
                score.analysis().toPlainString(),
                text(score.running()),
                score.coefficient().toPlainString(),
                text(score.score()),
                score.hasFewFindings(),
                score.explanation(),
                score.computedAt());
    }

    private static @Nullable String text(@Nullable BigDecimal points) {
        return points == null ? null : points.toPlainString();
    }
}
