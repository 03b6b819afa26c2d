package org.yimatong.gateway.proxy;

import org.jspecify.annotations.Nullable;

/** The place that one request holds among those of its source address, from when it is passed on until it is over. */
final class Passage {

    private final Places places;
    private final String address;
    private @Nullable Lane lane;
    private boolean over;

    Passage(Places places, String address) {
        this.places = places;
        this.address = address;
    }

    /** The address holds as many places as it may. */
    static final class Full extends RuntimeException {

        Full() {
            super("Too many at once from one address", null, false, false);
        }
    }

    /**
     * Whether there was a place left in the lane, which is taken now; none for a caller that has gone. Who asks again
     * has one.
     */
    boolean enter(Lane wanted) {
        if (over) {
            return false;
        }
        if (lane == null && places.take(wanted, address)) {
            lane = wanted;
        }
        return lane != null;
    }

    void leave() {
        over = true;
        if (lane != null) {
            places.leave(lane, address);
            lane = null;
        }
    }
}
