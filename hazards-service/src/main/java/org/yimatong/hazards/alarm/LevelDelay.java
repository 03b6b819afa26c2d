package org.yimatong.hazards.alarm;

import java.time.Instant;

/**
 * A delay that runs: the readings have left the level in force, but not for long enough yet.
 *
 * @param rising whether towards a worse level
 * @param since when the first of these readings was observed; it identifies the delay
 * @param dueAt when the clock ends it, if no reading contradicts until then
 * @param latest the newest of these readings, with the level it means
 */
record LevelDelay(boolean rising, Instant since, Instant dueAt, Measurement latest) {

    LevelDelay with(Measurement newest) {
        return new LevelDelay(rising, since, dueAt, newest);
    }
}
