package org.yimatong.inspections.prevention.task;

/** In what the cycle of a task is counted (小时/天/月/年). */
public enum CycleUnit {
    /** 小时: within the hours of work of a day. */
    HOUR,
    /** 天. */
    DAY,
    /** 月. */
    MONTH,
    /** 年. */
    YEAR
}
