package org.yimatong.hazards.calendar;

/** How sure it is that a rule says what stands here. */
public enum Confidence {
    /** It stands in published copies of the regulation. */
    PUBLISHED,
    /** It is generally known, and was not verified in the text of the regulation. */
    GENERAL_KNOWLEDGE
}
