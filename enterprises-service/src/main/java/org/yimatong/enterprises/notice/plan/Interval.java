package org.yimatong.enterprises.notice.plan;

import java.time.temporal.ChronoUnit;

/** In what a plan's rhythm is counted. */
public enum Interval {
    DAYS(ChronoUnit.DAYS),
    WEEKS(ChronoUnit.WEEKS),
    /** On the day of the month on which it began, or the last of a month that has no such day. */
    MONTHS(ChronoUnit.MONTHS);

    private final ChronoUnit unit;

    Interval(ChronoUnit unit) {
        this.unit = unit;
    }

    ChronoUnit unit() {
        return unit;
    }
}
