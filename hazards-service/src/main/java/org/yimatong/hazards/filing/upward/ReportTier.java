package org.yimatong.hazards.filing.upward;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.hazards.calendar.CalendarPeriod.Rhythm;

/** From whom to whom filed sources are reported (order 40: clocks {@code county-to-city}, {@code city-to-province}). */
@Schema(name = "UpwardReportTier")
public enum ReportTier {
    /** Sources of the first and the second level, every quarter. */
    COUNTY_TO_CITY(2, Rhythm.QUARTER),
    /** Sources of the first level, every half-year. */
    CITY_TO_PROVINCE(1, Rhythm.HALF_YEAR);

    private final int lowestLevel;
    private final Rhythm rhythm;

    ReportTier(int lowestLevel, Rhythm rhythm) {
        this.lowestLevel = lowestLevel;
        this.rhythm = rhythm;
    }

    /** @param level one (greatest) to four */
    boolean takes(int level) {
        return level <= lowestLevel;
    }

    /** The last day of the quarter or half-year that holds the day. */
    LocalDate endOfPeriod(LocalDate day) {
        return rhythm.holding(day).lastDay();
    }
}
