package org.yimatong.inspections.resumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.kit.problem.InvalidInput;

/** An application of 2026-03-02, at which officials look until the end of 2026-03-12. */
class ResumptionTest {

    private static final Actor OFFICER = new Actor("o-1", "赵敏");
    private static final Actor INSPECTOR = new Actor("i-1", "李建国");

    private final Resumption resumption =
            Resumption.apply("91610117MA6TE0019E", "610117", "已完成检修", OFFICER, Instant.parse("2026-03-02T01:00:00Z"));

    @Test
    void who_looks_on_the_tenth_day_looks_in_time() {
        resumption.inspect(LocalDate.parse("2026-03-12"), INSPECTOR);

        assertThat(resumption.overdueAt()).isNull();
    }

    @Test
    void who_looks_later_is_late_although_the_clock_was_down_in_between() {
        resumption.inspect(LocalDate.parse("2026-03-13"), INSPECTOR);

        assertThat(resumption.overdueAt())
                .isEqualTo(resumption.inspectBy())
                .isEqualTo(Instant.parse("2026-03-12T16:00:00Z"));
    }

    @Test
    void nobody_has_looked_before_the_application() {
        var theDayBefore = LocalDate.parse("2026-03-01");

        assertThatThrownBy(() -> resumption.inspect(theDayBefore, INSPECTOR))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid ->
                                assertThat(invalid.errors().getFirst().code()).isEqualTo("inspected-before-applied"));
        assertThat(resumption.state()).isEqualTo(ResumptionState.APPLIED);
    }
}
