package org.yimatong.inspections.prevention.task;

/** What a check found; the codes 0, 1 and 2 of the exchange format (values unverified). */
public enum CheckResult {
    /** 正常. */
    NORMAL,
    /** 存在隐患. */
    DANGER_FOUND,
    /** 未处于工作状态: nothing could be checked, since it does not run. */
    NOT_IN_OPERATION
}
