package org.yimatong.inspections.inspection;

/** Where an inspection stands. */
public enum InspectionState {
    /** Entries are taken in. */
    BEGUN,
    /** Its conclusion took effect: what it says is frozen, addenda correct it. */
    CONCLUDED,
    /** It was given up, for a reason. */
    CANCELLED;

    boolean canBecome(InspectionState next) {
        return this == BEGUN && next != BEGUN;
    }
}
