package org.yimatong.inspections.inspection;

/** What came of an inspection. */
public enum ConclusionKind {
    /** 未发现问题. */
    IN_ORDER,
    /** 发现隐患或问题. */
    FINDINGS,
    /** 拒绝检查: the officers were not let in. */
    ENTRY_REFUSED,
    /** 停产停业，未能检查. */
    NOT_IN_OPERATION;

    /** Whether the officers could go through the checklist. */
    boolean sawTheSite() {
        return this == IN_ORDER || this == FINDINGS;
    }
}
