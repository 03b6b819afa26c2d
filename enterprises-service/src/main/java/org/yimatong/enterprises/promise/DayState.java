package org.yimatong.enterprises.promise;

/** How the promise of an enterprise for a day stands. */
public enum DayState {
    /** There in time. */
    GIVEN,
    /** There, but after the deadline. */
    LATE,
    /** Not there, and the deadline has passed. */
    MISSING,
    /** Not there, and there is still time. */
    AWAITED
}
