package org.yimatong.hazards.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);

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

    @Test
    void each_clock_of_the_law_says_how_certain_it_is() {
        assertThat(LegalClock.ALL).hasSize(25);
        assertThat(LegalClock.of("filing").confidence()).isEqualTo(Confidence.GENERAL_KNOWLEDGE);
        assertThat(LegalClock.of("filing-decision").confidence()).isEqualTo(Confidence.PUBLISHED);
    }
}
