package org.yimatong.inspections.prevention.score;

/** Whether an enterprise lets findings stand beyond their deadline; decides the coefficient. */
public enum Standing {
    NOTHING_OVERDUE,
    FINDING_OVERDUE,
    MAJOR_FINDING_OVERDUE;

    static Standing of(long overdue, long overdueMajor) {
        if (overdueMajor > 0) {
            return MAJOR_FINDING_OVERDUE;
        }
        return overdue > 0 ? FINDING_OVERDUE : NOTHING_OVERDUE;
    }
}
