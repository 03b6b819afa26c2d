package org.yimatong.inspections.checklist;

/** How an item of a checklist is answered. */
public enum AnswerKind {
    /** By yes or no, one of which is in order. */
    YES_NO,
    /** By one or more measured numbers, in the item's unit. */
    NUMBER,
    /** In words. */
    TEXT
}
