package org.yimatong.inspections.call;

/** What came of a call. */
public enum CallOutcome {
    /** Somebody answered, and was told. */
    REACHED,
    /** Nobody answered. */
    NOT_REACHED,
    /** Somebody answered, and would not listen. */
    REFUSED
}
