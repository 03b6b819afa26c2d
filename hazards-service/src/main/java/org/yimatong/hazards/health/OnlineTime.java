package org.yimatong.hazards.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * For how much of the time of sensors there was data (在线率). A silence that lasted long enough to be one counts whole,
 * from the last reading before it to the first after it; time in which nobody listened counts for nothing.
 *
 * @param sensors how many there were
 * @param sensorMicros how long they were listened to, all together, in microseconds
 * @param silentMicros how much of that they were silent
 */
public record OnlineTime(long sensors, long sensorMicros, long silentMicros) {

    public static final OnlineTime NONE = new OnlineTime(0, 0, 0);

    /** What the national monitoring network asks for, in percent (Ministry of Emergency Management, 2022-09-16). */
    public static final BigDecimal NATIONAL_BAR = new BigDecimal("99.5");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** That of the sensors of both. */
    public OnlineTime plus(OnlineTime other) {
        return new OnlineTime(
                sensors + other.sensors, sensorMicros + other.sensorMicros, silentMicros + other.silentMicros);
    }

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
