package org.yimatong.enterprises.weather;

import org.yimatong.kit.problem.RuleBroken;

/** A newer message about the same warning was taken in before: an older one never takes its place. */
public class WeatherWarningOutdated extends RuleBroken {

    WeatherWarningOutdated() {
        super("weather-warning-outdated");
    }
}
