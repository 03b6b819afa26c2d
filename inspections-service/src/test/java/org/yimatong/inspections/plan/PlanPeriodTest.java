package org.yimatong.inspections.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.kit.problem.InvalidInput;

class PlanPeriodTest {

    private static final PlanPeriod YEAR = new PlanPeriod(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31"));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 12, 52, 365})
    void its_windows_cover_it_without_gap_or_overlap_and_differ_by_a_day_at_most(int visits) {
        var windows = YEAR.windows(visits);

        assertThat(windows).hasSize(visits);
        var next = YEAR.firstDay();
        for (var window : windows) {
            assertThat(window.opensOn()).isEqualTo(next);
            next = window.dueOn().plusDays(1);
        }
        assertThat(next).isEqualTo(YEAR.lastDay().plusDays(1));
        assertThat(windows)
                .extracting(window -> ChronoUnit.DAYS.between(window.opensOn(), window.dueOn()) + 1)
                .allMatch(days -> days == 365 / visits || days == 365 / visits + 1);
    }

    @Test
    void nobody_is_visited_more_than_once_a_day() {
        var weekend = new PlanPeriod(LocalDate.parse("2027-10-01"), LocalDate.parse("2027-10-02"));

        assertThat(weekend.windows(4)).hasSize(2);
    }

    @Test
    void no_visits_need_no_windows() {
        assertThat(YEAR.windows(0)).isEmpty();
    }

    @Test
    void a_worse_colour_is_never_visited_less() {
        assertThatThrownBy(() -> new VisitFrequency(2, 1, 3)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new VisitFrequency(1, 3, 2)).isInstanceOf(InvalidInput.class);
        for (var kind : PlanKind.values()) {
            assertThat(kind.proposedVisits().green()).isPositive();
        }
    }
}
