package org.yimatong.inspections.checklist;

/** Where an edition of a checklist stands. */
public enum ChecklistState {
    /** Written down by one person; nobody inspects by it yet. */
    DRAFT,
    /** A second person put it in force; inspections go by it. One edition of a checklist at a time. */
    IN_FORCE,
    /** A newer edition took its place. Inspections that went by it keep it. */
    SUPERSEDED;

    boolean canBecome(ChecklistState next) {
        return switch (this) {
            case DRAFT -> next == IN_FORCE;
            case IN_FORCE -> next == SUPERSEDED;
            case SUPERSEDED -> false;
        };
    }
}
