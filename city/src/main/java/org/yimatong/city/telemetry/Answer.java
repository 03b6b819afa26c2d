package org.yimatong.city.telemetry;

import java.util.List;

/**
 * What became of the readings of one message.
 *
 * @param accepted durably taken in now
 * @param duplicate taken in before
 */
public record Answer(int accepted, int duplicate, List<Rejection> rejected) {

    /**
     * A reading that will never be taken in.
     *
     * @param index place in the message, counted from 0; -1 when not said
     * @param code stable reason
     */
    public record Rejection(int index, String code, String detail) {}

    /** How many readings are durably taken in. */
    public int stored() {
        return accepted + duplicate;
    }
}
