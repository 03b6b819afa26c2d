package org.yimatong.hazards.responsibility;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the responsible persons of an enterprise did what was to be done in a time (包保履职率).
 *
 * @param inTime done, and written down in time
 * @param late written down after its period
 * @param missed not written down yet
 */
public record FulfilmentRate(String uscc, String area, long inTime, long late, long missed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What was done in time of all that was to be done, in percent; rounded down, so that 100 means all. */
    public BigDecimal percentInTime() {
        return BigDecimal.valueOf(inTime)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(inTime + late + missed), 2, RoundingMode.DOWN);
    }
}
