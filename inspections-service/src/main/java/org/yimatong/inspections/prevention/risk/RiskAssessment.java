package org.yimatong.inspections.prevention.risk;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * What came of grading a risk. It stays as it is when the tables change.
 *
 * @param methodVersion of the tables it was graded by
 * @param score the exact product of the factors: D of LEC, R of the others
 */
@Embeddable
public record RiskAssessment(
        int methodVersion,
        BigDecimal score,
        @Enumerated(EnumType.STRING) RiskColour colour) {}
