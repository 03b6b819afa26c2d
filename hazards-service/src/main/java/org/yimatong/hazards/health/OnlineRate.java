package org.yimatong.hazards.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * For how much of the time of sensors there was data (在线率). A silence that lasted long enough to be one counts whole,
 * from the last reading before it to the first after it; time in which nobody listened counts for nothing.
 *
 * @param uscc null if it is of more than one enterprise
 * @param area null if it is of more than one area
 * @param source code of the hazard source; null if it is of more than one
 * @param sensors how many there were
 * @param sensorMicros how long they were listened to, all together, in microseconds
 * @param silentMicros how much of that they were silent
 */
public record OnlineRate(
        @Nullable String uscc,
        @Nullable String area,
        @Nullable String source,
        long sensors,
        long sensorMicros,
        long silentMicros) {

    /** What the national monitoring network asks for, in percent (Ministry of Emergency Management, 2022-09-16). */
    public static final BigDecimal NATIONAL_BAR = new BigDecimal("99.5");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In percent, rounded down so that it never shows a bar that was not reached; null if nobody listened. */
    public @Nullable BigDecimal percent() {
        return sensorMicros == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(sensorMicros - silentMicros))
                        .divide(BigDecimal.valueOf(sensorMicros), 4, RoundingMode.DOWN);
    }

    /** Compared exactly; null if nobody listened. */
    public @Nullable Boolean reachesNationalBar() {
        return sensorMicros == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(sensorMicros - silentMicros))
                                .compareTo(NATIONAL_BAR.multiply(BigDecimal.valueOf(sensorMicros)))
                        >= 0;
    }
}
