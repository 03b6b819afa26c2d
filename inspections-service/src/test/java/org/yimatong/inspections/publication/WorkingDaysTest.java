package org.yimatong.inspections.publication;

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
    void the_share_published_in_time_is_whole_only_if_nothing_is_missing() {
        assertThat(new PublicationCount(PublicationKind.PENALTY, 30_000, 29_999, 1).percentInTime())
                .hasToString("99.99");
        assertThat(new PublicationCount(PublicationKind.PENALTY, 3, 3, 0).percentInTime())
                .hasToString("100.00");
        assertThat(new PublicationCount(PublicationKind.PENALTY, 0, 0, 0).percentInTime())
                .isNull();
    }
}
