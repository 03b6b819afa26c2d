package org.yimatong.enterprises.weather;

import org.yimatong.kit.problem.RuleBroken;

/** The same message said something else when it was taken in. */
public class WeatherWarningDiffers extends RuleBroken {

    WeatherWarningDiffers() {
        super("weather-warning-differs");
    }
}
