package org.yimatong.inspections.prevention.task;

/** On which days a task is due; the codes 0, 1 and 2 of the exchange format. */
public enum WorkDays {
    /** 每天. */
    EVERY_DAY,
    /** 法定工作日. */
    WORK_DAYS,
    /** 非法定工作日. */
    OTHER_DAYS;

    /** @param isWorkDay whether people work on the day */
    boolean include(boolean isWorkDay) {
        return switch (this) {
            case EVERY_DAY -> true;
            case WORK_DAYS -> isWorkDay;
            case OTHER_DAYS -> !isWorkDay;
        };
    }
}
