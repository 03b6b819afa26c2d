package org.yimatong.hazards.rates.rest;

import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.health.rest.OnlineTimeView;
import org.yimatong.hazards.rates.Share;
import org.yimatong.hazards.rates.ThreeRates;

/** The three rates as clients see them. */
record RatesView(OnlineTimeView online, Rate alarmsHandled, Rate promises) {

    /**
     * How many of so many.
     *
     * @param part missing if it is not known
     * @param whole missing likewise
     * @param percent with two decimals, rounded down; missing if it is not known, or there is nothing to count
     */
    record Rate(
            @Nullable Long part,
            @Nullable Long whole,
            @Nullable String percent) {

        static Rate of(Share share) {
            return new Rate(share.part(), share.whole(), share.percent());
        }
    }

    static RatesView of(ThreeRates rates) {
        return new RatesView(
                OnlineTimeView.of(rates.online()), Rate.of(rates.alarmsHandled()), Rate.of(rates.promises()));
    }
}
