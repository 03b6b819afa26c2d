package org.yimatong.inspections.prevention.score;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * A version of the rule by which the running score is computed. No public definition of E = (A + B) x alpha was found:
 * parts, weights and coefficients are a proposal.
 *
 * @param days that count, up to the day of the score
 * @param weights points that a part has when all of it is done
 * @param coefficients alpha by what is overdue
 * @param signal when findings are suspiciously few
 */
public record ScoreRule(
        int version,
        int days,
        Map<ScorePart, BigDecimal> weights,
        Map<Standing, BigDecimal> coefficients,
        SignalRule signal) {

    /**
     * When findings are suspiciously few. It changes no score.
     *
     * @param fewestPeers without so many other enterprises of the kind there is no comparison
     * @param fewestExpected without so many expected findings chance would explain their absence
     * @param share of the expected ones; fewer are suspicious
     */
    public record SignalRule(int fewestPeers, BigDecimal fewestExpected, BigDecimal share) {}

    BigDecimal weight(ScorePart part) {
        return Objects.requireNonNull(weights.get(part), part.name());
    }

    BigDecimal coefficient(Standing standing) {
        return Objects.requireNonNull(coefficients.get(standing), standing.name());
    }
}
