package org.yimatong.inspections.checklist;

/** What an inspector says to an item (是、否、不涉及). */
public enum Verdict {
    YES,
    NO,
    /** The enterprise has no such thing. */
    NOT_APPLICABLE
}
