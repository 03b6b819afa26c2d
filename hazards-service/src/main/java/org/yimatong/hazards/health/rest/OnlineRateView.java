package org.yimatong.hazards.health.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.health.OnlineRate;

/**
 * The online rate of a day as clients see it.
 *
 * @param uscc missing if it is of more than one enterprise
 * @param area missing if it is of more than one area
 * @param source code of the hazard source; missing if it is of more than one
 * @param sensorSeconds how long the sensors were listened to, all together
 * @param silentSeconds how much of that they were silent
 * @param percent rounded down to four places; missing if nobody listened
 * @param nationalBar what the national network asks for, in percent
 * @param reachesNationalBar compared exactly; missing if nobody listened
 */
record OnlineRateView(
        LocalDate day,
        @Nullable String uscc,
        @Nullable String area,
        @Nullable String source,
        long sensors,
        String sensorSeconds,
        String silentSeconds,
        @Nullable String percent,
        String nationalBar,
        @Nullable Boolean reachesNationalBar) {

    static OnlineRateView of(LocalDate day, OnlineRate rate) {
        var time = OnlineTimeView.of(rate.time());
        return new OnlineRateView(
                day,
                rate.uscc(),
                rate.area(),
                rate.source(),
                time.sensors(),
                time.sensorSeconds(),
                time.silentSeconds(),
                time.percent(),
                time.nationalBar(),
                time.reachesNationalBar());
    }
}
