package org.yimatong.hazards.health.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.health.OnlineTime;

/**
 * For how much of the time of sensors there was data, as clients see it.
 *
 * @param sensorSeconds how long the sensors were listened to, all together
 * @param silentSeconds how much of that they were silent
 * @param percent rounded down to four places; missing if nobody listened
 * @param nationalBar what the national network asks for, in percent
 * @param reachesNationalBar compared exactly; missing if nobody listened
 */
public record OnlineTimeView(
        long sensors,
        String sensorSeconds,
        String silentSeconds,
        @Nullable String percent,
        String nationalBar,
        @Nullable Boolean reachesNationalBar) {

    public static OnlineTimeView of(OnlineTime time) {
        var percent = time.percent();
        return new OnlineTimeView(
                time.sensors(),
                seconds(time.sensorMicros()),
                seconds(time.silentMicros()),
                percent == null ? null : percent.toPlainString(),
                OnlineTime.NATIONAL_BAR.toPlainString(),
                time.reachesNationalBar());
    }

    private static String seconds(long micros) {
        return BigDecimal.valueOf(micros, 6).toPlainString();
    }
}
