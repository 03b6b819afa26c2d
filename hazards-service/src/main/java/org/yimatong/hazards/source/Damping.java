package org.yimatong.hazards.source;

import java.time.Duration;

/**
 * What keeps a sensor from chattering around a limit (ISA-18.2): how long a value must stay beyond a limit, or back
 * within, before that counts, and how far it must come back.
 *
 * @param onDelay before a worse level counts
 * @param offDelay before a better level counts
 * @param deadBand in the unit of the sensor
 */
public record Damping(Duration onDelay, Duration offDelay, double deadBand) {

    /** Every reading counts at once. */
    public static final Damping NONE = new Damping(Duration.ZERO, Duration.ZERO, 0);

    /** How long readings around one may decide what it means. */
    public Duration longest() {
        return onDelay.compareTo(offDelay) > 0 ? onDelay : offDelay;
    }
}
