package org.yimatong.enterprises.risk.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.risk.Dimension;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.problem.InvalidInput;

/** Which days are asked for, and how their enterprises are told apart. A bean parameter. */
public record TrendFilter(
        @QueryParam("from")
        @Parameter(description = "First day, such as 2026-03-02; thirty days with the last unless given")
        @Nullable
        String from,

        @QueryParam("to") @Parameter(description = "Last day; yesterday unless given") @Nullable
        String to,

        @QueryParam("by") @DefaultValue("") @Parameter(description = RiskStatisticsResource.BY)
        String by,

        @QueryParam("area") @Nullable String area) {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_YEARS = 10;

    /** From the first day to the last, both of them included. */
    record Period(LocalDate from, LocalDate to, LocalDate yesterday) {

        /** Days that have ended, without these. */
        List<LocalDate> without(List<LocalDate> days) {
            var kept = new HashSet<>(days);
            var last = to.isAfter(yesterday) ? yesterday : to;
            return from.isAfter(last)
                    ? List.of()
                    : from.datesUntil(last.plusDays(1))
                            .filter(day -> !kept.contains(day))
                            .toList();
        }
    }

    /** @throws InvalidInput if the days are none, in the wrong order, or more than ten years apart */
    Period period(Clock clock) {
        var yesterday = LegalCalendar.today(clock).minusDays(1);
        var last = to == null ? yesterday : TimeInAddress.day("to", to);
        var first = from == null ? last.minusDays(USUAL_DAYS - 1) : TimeInAddress.day("from", from);
        var earliest = last.minusYears(MOST_YEARS);
        if (first.isAfter(last) || first.isBefore(earliest)) {
            throw new InvalidInput("from", "day-out-of-range", earliest, last);
        }
        return new Period(first, last, yesterday);
    }

    Set<Dimension> dimensions() {
        return Dimension.named(by);
    }
}
