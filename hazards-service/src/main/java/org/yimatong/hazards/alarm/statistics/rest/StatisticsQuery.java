package org.yimatong.hazards.alarm.statistics.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.statistics.StatisticsScope;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.problem.InvalidInput;

/** Of which days and of what statistics are asked for. A bean parameter. */
record StatisticsQuery(
        @QueryParam("from") @Parameter(description = "First day, in Asia/Shanghai; today if it is missing") @Nullable
        String from,

        @QueryParam("until") @Parameter(description = "Last day; the first if it is missing") @Nullable
        String until,

        @QueryParam("area") @Nullable String area,
        @QueryParam("uscc") @Nullable String uscc,

        @QueryParam("source") @Parameter(description = "Code of the hazard source") @Nullable
        String source) {

    /** Three months. */
    private static final int MOST = 92;

    LocalDate first(Clock clock) {
        var first = from == null ? LegalCalendar.today(clock) : TimeInAddress.day("from", from);
        if (first.isAfter(LegalCalendar.today(clock))) {
            throw new InvalidInput("from", "day-in-future");
        }
        return first;
    }

    /** @throws InvalidInput if it lies before the first, or too far behind it */
    LocalDate last(Clock clock) {
        var first = first(clock);
        var last = until == null ? first : TimeInAddress.day("until", until);
        if (last.isBefore(first)) {
            throw new InvalidInput("until", "until-before-from");
        }
        if (!last.isBefore(first.plusDays(MOST))) {
            throw new InvalidInput("until", "too-many-days", MOST);
        }
        return last;
    }

    /** Up to now at most. */
    StatisticsScope scope(Clock clock) {
        var end = LegalCalendar.endOf(last(clock));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new StatisticsScope(
                LegalCalendar.startOf(first(clock)), end.isAfter(now) ? now : end, area, uscc, source);
    }
}
