package org.yimatong.enterprises.notice.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;

/**
 * When the notices of a plan are due.
 *
 * @param every how many of the interval lie between one and the next
 * @param at time of day in Asia/Shanghai
 * @param first day
 * @param until last day on which one may be due, if there is one
 */
public record Schedule(
        Interval interval,
        int every,
        LocalTime at,
        LocalDate first,
        @Nullable LocalDate until) {

    /** The first instant behind the given one at which a notice is due; nothing if none is any more. */
    public Optional<Instant> nextAfter(Instant instant) {
        var day = LocalDate.ofInstant(instant, LegalCalendar.ZONE);
        var unit = interval.unit();
        var times = Math.max(0, unit.between(first, day) / every);
        while (!instantOf(times).isAfter(instant)) {
            times++;
        }
        return until != null && dayOf(times).isAfter(until) ? Optional.empty() : Optional.of(instantOf(times));
    }

    /** Always counted from the first day: the 31st comes back after a shorter month. */
    private LocalDate dayOf(long times) {
        return first.plus(times * every, interval.unit());
    }

    private Instant instantOf(long times) {
        return dayOf(times).atTime(at).atZone(LegalCalendar.ZONE).toInstant();
    }
}
