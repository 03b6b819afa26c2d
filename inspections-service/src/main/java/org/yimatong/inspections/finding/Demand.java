package org.yimatong.inspections.finding;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the enterprise beside the deadline.
 *
 * @param responsiblePerson who answers for the rectification at the enterprise (整改责任人), by name
 * @param requiredMeasures what has to be done
 * @param cost what it is expected to cost, in 10,000 yuan (万元)
 */
@Embeddable
public record Demand(
        @Nullable String responsiblePerson,
        @Nullable String requiredMeasures,
        @Nullable BigDecimal cost) {

    /** Nothing but the deadline. */
    public static final Demand NONE = new Demand(null, null, null);

    /** Whole yuan. */
    private static final int DECIMALS = 4;

    public Demand {
        cost = cost == null ? null : cost.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
