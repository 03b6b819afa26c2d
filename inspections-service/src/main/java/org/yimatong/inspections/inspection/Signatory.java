package org.yimatong.inspections.inspection;

/** Who signs the record of an inspection. */
public enum Signatory {
    FIRST_OFFICER,
    SECOND_OFFICER,
    /** The enterprise's representative (被检查单位负责人). */
    PARTY;

    boolean isOfficer() {
        return this != PARTY;
    }
}
