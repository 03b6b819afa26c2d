package org.yimatong.hazards.filing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;

/** Within how many days what is to be done for the filing of hazard sources. How sure each is says its clock. */
@ConfigMapping(prefix = "yimatong.filing")
public interface FilingTerms {

    /** From the assessment to the filing: clock {@code filing}. */
    @WithDefault("15")
    int daysToFile();

    /** Working days from the submission to the decision of the county: clock {@code filing-decision}. */
    @WithDefault("5")
    int workingDaysToDecide();

    /** From the application to the decision of the county: clock {@code deregistration-check}. */
    @WithDefault("20")
    int daysToCheckDeregistration();

    /**
     * Days after the quarter, or half-year, for which filed sources are reported upward: clocks {@code county-to-city}
     * and {@code city-to-province}, which name no day.
     */
    @WithDefault("15")
    int daysToReportUpward();

    /** The last day on which an assessment of the day may be filed in time. */
    default LocalDate lastDayToFile(LocalDate assessedOn) {
        return assessedOn.plusDays(daysToFile());
    }
}
