package org.yimatong.hazards.rates;

import org.yimatong.hazards.health.OnlineTime;

/**
 * The three rates by which the monitoring of hazard sources is judged.
 *
 * @param online 在线率: for how much of the time of its sensors there was data
 * @param alarmsHandled 报警处置率: alarms raised on the day that were handled in time, of those whose time is over or that
 *     were
 * @param promises 承诺率: enterprises that gave the promise of the day, of those that owed it
 */
public record ThreeRates(OnlineTime online, Share alarmsHandled, Share promises) {

    static final ThreeRates NONE = new ThreeRates(OnlineTime.NONE, Share.NONE, Share.NONE);

    ThreeRates plus(ThreeRates other) {
        return new ThreeRates(
                online.plus(other.online), alarmsHandled.plus(other.alarmsHandled), promises.plus(other.promises));
    }
}
