package org.yimatong.hazards.grading;

/** Why a value of a grading should be looked at by an expert before anything rests on it. */
public enum Doubt {
    /** Beta is derived from general knowledge of the substance's class; naming its classes settles it. */
    BETA_DERIVED,
    /** Beta is derived from a class that is itself uncertain; naming its classes settles it. */
    BETA_UNSURE,
    /** Beta was entered by a person. */
    BETA_OVERRIDDEN,
    /** Of several classes the largest beta was taken: common practice, not verified in the standard. */
    LARGEST_BETA_OF_CLASSES,
    /** The entry of table 1 holds under the condition in its name, which the text asked for does not say. */
    CONDITION_OF_ENTRY,
    /** How table 2 divides this class, or its beta, rests on general knowledge or on copies that differ. */
    CLASS_UNSURE,
    /** New in the edition of 2018, or with another threshold quantity than in 2009: older records may be wrong. */
    CHANGED_IN_2018
}
