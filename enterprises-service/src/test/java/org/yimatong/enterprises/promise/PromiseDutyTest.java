package org.yimatong.enterprises.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.enterprise.EnterpriseDetails;
import org.yimatong.enterprises.enterprise.EnterpriseKind;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.enterprise.Uscc;

class PromiseDutyTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private final PromiseDeadline deadline = new PromiseDeadline(LocalTime.of(10, 0));

    @ParameterizedTest(name = "at {0} the first day that can be kept is {1}")
    @CsvSource({
        "2026-03-01T15:59:59.999999Z, 2026-03-02",
        "2026-03-01T16:00:00Z,        2026-03-02",
        "2026-03-02T00:00:00Z,        2026-03-02",
        "2026-03-02T01:59:59.999999Z, 2026-03-02",
        "2026-03-02T02:00:00Z,        2026-03-03",
        "2026-03-02T15:59:59.999999Z, 2026-03-03",
        "2026-03-02T16:00:00Z,        2026-03-03"
    })
    void the_deadline_is_ten_in_the_morning_in_xian(Instant now, LocalDate expected) {
        assertThat(deadline.firstOpenDay(now)).isEqualTo(expected);
    }

    @Test
    void a_promise_moves_what_is_owed_to_the_next_day_and_ends_the_gap_before_it() {
        var duty = duty(MONDAY, null);

        assertThat(duty.owed(MONDAY.plusDays(3))).isEqualTo(MONDAY);
        duty.kept(MONDAY.plusDays(3));

        assertThat(duty.owed(MONDAY.plusDays(3))).isEqualTo(MONDAY.plusDays(4));
    }

    @Test
    void a_promise_before_the_duty_begins_keeps_none_of_its_days() {
        var duty = duty(MONDAY, null);

        duty.kept(MONDAY.minusDays(3));

        assertThat(duty.owed(MONDAY.minusDays(3))).isEqualTo(MONDAY);
    }

    @Test
    void nothing_is_owed_after_the_last_day_is_kept_or_over() {
        var duty = duty(MONDAY, MONDAY);

        assertThat(duty.owed(MONDAY)).isEqualTo(MONDAY);
        assertThat(duty.owed(MONDAY.plusDays(1))).isNull();
        duty.kept(MONDAY);
        assertThat(duty.owed(MONDAY)).isNull();
    }

    @Test
    void a_duty_that_was_over_begins_anew_without_the_days_between() {
        var duty = duty(MONDAY, MONDAY);

        duty.amend(new DutyPeriod(MONDAY, null), MONDAY.plusDays(5), MONDAY.plusDays(6));

        assertThat(duty.owed(MONDAY.plusDays(5))).isEqualTo(MONDAY.plusDays(6));
    }

    @Test
    void each_day_of_the_duty_is_judged_once_and_no_other() {
        var duty = duty(MONDAY, MONDAY.plusDays(2));

        assertThat(duty.judge(MONDAY)).isEmpty();
        assertThat(duty.judge(MONDAY.plusDays(2))).containsExactly(MONDAY, MONDAY.plusDays(1));
        assertThat(duty.judge(MONDAY.plusDays(2))).isEmpty();
        assertThat(duty.judge(MONDAY.plusDays(9))).containsExactly(MONDAY.plusDays(2));
        assertThat(duty.judge(MONDAY.plusDays(9))).isEmpty();
    }

    @Test
    void an_enterprise_that_is_gone_owes_nothing_until_it_is_back() {
        var duty = duty(MONDAY, null);

        duty.close();
        assertThat(duty.owed(MONDAY.plusDays(2))).isNull();
        duty.reopen(MONDAY.plusDays(9));

        assertThat(duty.owed(MONDAY.plusDays(8))).isEqualTo(MONDAY.plusDays(9));
    }

    private static PromiseDuty duty(LocalDate from, @Nullable LocalDate until) {
        var details = new EnterpriseDetails(
                "田纳西化工", EnterpriseKind.PRODUCTION, null, "610117", null, null, null, EnterpriseStatus.OPERATING);
        var enterprise = Enterprise.register(
                new Uscc("91610117MA6TE0019E"),
                details,
                Clock.fixed(Instant.parse("2026-03-02T00:00:00Z"), ZoneOffset.UTC));
        return PromiseDuty.impose(enterprise, new DutyPeriod(from, until));
    }
}
