package org.yimatong.inspections.inspection;

/** What an entry of an inspection is about. */
public enum EntryKind {
    ATTENDANCE,
    ANSWER,
    SIGNATURE,
    CONCLUSION
}
