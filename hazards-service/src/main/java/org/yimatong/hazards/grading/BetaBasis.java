package org.yimatong.hazards.grading;

/** What a correction coefficient (校正系数 beta) rests on. */
public enum BetaBasis {
    /** Table 3 of the standard names the substance. */
    TABLE_3,
    /** Table 4 of the standard, by hazard class; of several classes the largest. */
    TABLE_4,
    /** Not named by table 3; derived here from the class the substance is generally put into. */
    DERIVED,
    /** Derived, and not even the class is certain. */
    DERIVED_UNSURE,
    /** Somebody entered another one, with a reason. */
    OVERRIDDEN
}
