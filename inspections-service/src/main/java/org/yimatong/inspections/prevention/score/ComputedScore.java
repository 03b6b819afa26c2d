package org.yimatong.inspections.prevention.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.score.ScorePart.Half;

/**
 * A score with everything it rests on, so that anybody can compute it again.
 *
 * @param analysis A: points for the analysis; where there is nothing to count, nothing was analysed, and there are none
 * @param running B: points for running it; a part without anything to count is left out and the others stand for it;
 *     none at all if nothing was due
 * @param coefficient alpha
 * @param score E = (A + B) x alpha, from 0 to 100; none without B
 * @param expected findings, if checks found as much as those of the peers
 * @param fewFindings whether they are suspiciously few: a reason to look, never a punishment
 */
public record ComputedScore(
        int ruleVersion,
        List<Part> parts,
        BigDecimal analysis,
        @Nullable BigDecimal running,
        Standing standing,
        BigDecimal coefficient,
        @Nullable BigDecimal score,
        long overdue,
        long overdueMajor,
        Comparison comparison,
        BigDecimal expected,
        boolean fewFindings) {

    private static final int EXACT = 12;
    private static final int SHOWN = 2;

    /**
     * A part of the score.
     *
     * @param of numerator
     * @param all denominator; 0 if there was nothing to count
     */
    public record Part(ScorePart part, BigDecimal weight, long of, long all) {

        private BigDecimal points() {
            return all == 0 ? BigDecimal.ZERO : ratio(weight.multiply(BigDecimal.valueOf(of)), BigDecimal.valueOf(all));
        }
    }

    /** Computes it by the rule. */
    public static ComputedScore of(ScoreInputs inputs, ScoreRule rule) {
        var parts = parts(inputs, rule);
        var analysis = points(parts, Half.ANALYSIS);
        var running = running(parts);
        var standing = Standing.of(inputs.overdue(), inputs.overdueMajor());
        var coefficient = rule.coefficient(standing);
        var expected = expected(inputs.comparison());
        return new ComputedScore(
                rule.version(),
                parts,
                shown(analysis),
                running == null ? null : shown(running),
                standing,
                coefficient,
                running == null ? null : shown(analysis.add(running).multiply(coefficient)),
                inputs.overdue(),
                inputs.overdueMajor(),
                inputs.comparison(),
                shown(expected),
                isSuspicious(inputs.comparison(), expected, rule.signal()));
    }

    private static List<Part> parts(ScoreInputs inputs, ScoreRule rule) {
        var parts = new ArrayList<Part>();
        for (var part : ScorePart.values()) {
            var share = inputs.shares().getOrDefault(part, new Share(0, 0));
            parts.add(new Part(part, rule.weight(part), share.of(), share.all()));
        }
        return List.copyOf(parts);
    }

    private static @Nullable BigDecimal running(List<Part> parts) {
        var whole = weight(parts.stream()
                .filter(part -> part.part().half() == Half.RUNNING)
                .toList());
        var counted = weight(parts.stream()
                .filter(part -> part.part().half() == Half.RUNNING && part.all() > 0)
                .toList());
        return counted.signum() == 0 ? null : ratio(points(parts, Half.RUNNING).multiply(whole), counted);
    }

    private static BigDecimal points(List<Part> parts, Half half) {
        return parts.stream()
                .filter(part -> part.part().half() == half)
                .map(Part::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weight(List<Part> parts) {
        return parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal expected(Comparison comparison) {
        return comparison.peerChecks() == 0
                ? BigDecimal.ZERO
                : ratio(
                        BigDecimal.valueOf(comparison.checks()).multiply(BigDecimal.valueOf(comparison.peerFound())),
                        BigDecimal.valueOf(comparison.peerChecks()));
    }

    private static boolean isSuspicious(Comparison comparison, BigDecimal expected, ScoreRule.SignalRule rule) {
        return comparison.peers() >= rule.fewestPeers()
                && expected.compareTo(rule.fewestExpected()) >= 0
                && BigDecimal.valueOf(comparison.found()).compareTo(expected.multiply(rule.share())) < 0;
    }

    private static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, EXACT, RoundingMode.HALF_UP);
    }

    private static BigDecimal shown(BigDecimal points) {
        return points.setScale(SHOWN, RoundingMode.HALF_UP);
    }
}
