package org.yimatong.hazards.tailings;

/** Whether a pond has to monitor something. */
public enum Requirement {
    /** 必测、必设. */
    REQUIRED,
    /** 有则必测: if there is such a thing at all. */
    IF_PRESENT,
    /** 必要时. */
    WHEN_NEEDED,
    /** Nobody asks for it. */
    NOT_REQUIRED
}
