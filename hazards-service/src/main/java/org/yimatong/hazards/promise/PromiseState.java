package org.yimatong.hazards.promise;

/** How the promise of an enterprise for a day stands, as far as it is known. */
public enum PromiseState {
    /** There in time. */
    GIVEN,
    /** There, but after the deadline. */
    LATE,
    /** Owed and not there, and the deadline has passed. */
    MISSING
}
