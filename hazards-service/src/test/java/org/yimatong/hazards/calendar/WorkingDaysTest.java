package org.yimatong.hazards.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);

    /** 清明节 (a Monday), 中秋节 (a Friday) and 国庆节 (from Thursday to Wednesday), with their working weekends. */
    private static final WorkingDays OF_2026 = new WorkingDays(
            Stream.of("2026-04-06", "2026-09-25", "2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07")
                    .map(LocalDate::parse)
                    .collect(Collectors.toSet()),
            Set.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10)));

    @Test
    void the_term_begins_on_the_day_after_and_leaves_out_weekends() {
        assertThat(new WorkingDays(Set.of(), Set.of()).after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 9, 21));
        assertThat(new WorkingDays(Set.of(), Set.of()).after(FRIDAY, 7)).isEqualTo(LocalDate.of(2026, 9, 29));
    }

    @Test
    void a_holiday_prolongs_it_and_a_working_weekend_shortens_it() {
        var days = new WorkingDays(Set.of(LocalDate.of(2026, 9, 25)), Set.of(LocalDate.of(2026, 9, 20)));

        assertThat(days.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 9, 20));
        assertThat(days.after(FRIDAY, 6)).isEqualTo(LocalDate.of(2026, 9, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-18, 2026-09-25, 2026-09-27",
        "2026-09-24, 2026-09-25, 2026-09-27",
        "2026-09-25, 2026-10-01, 2026-10-07",
        "2026-04-02, 2026-04-04, 2026-04-06",
        "2026-04-04, 2026-09-25, 2026-09-27"
    })
    void a_holiday_takes_in_the_rest_days_beside_it(LocalDate day, LocalDate first, LocalDate last) {
        assertThat(OF_2026.nextHoliday(day)).contains(new CalendarPeriod(first, last));
    }

    @Test
    void where_no_holiday_is_known_there_is_none() {
        assertThat(OF_2026.nextHoliday(LocalDate.of(2026, 10, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, ''", "2026-11-01, 2027", "2026-12-31, 2027", "2027-01-01, 2027", "2027-11-01, 2027;2028"})
    void the_next_year_ought_to_be_known_from_november(LocalDate today, String unknown) {
        assertThat(OF_2026.unknownYears(today).stream().map(String::valueOf).collect(Collectors.joining(";")))
                .isEqualTo(unknown);
    }

    @Test
    void each_clock_of_the_law_says_how_certain_it_is() {
        assertThat(LegalClock.ALL).hasSize(25);
        assertThat(LegalClock.of("filing").confidence()).isEqualTo(Confidence.GENERAL_KNOWLEDGE);
        assertThat(LegalClock.of("filing-decision").confidence()).isEqualTo(Confidence.PUBLISHED);
    }
}
