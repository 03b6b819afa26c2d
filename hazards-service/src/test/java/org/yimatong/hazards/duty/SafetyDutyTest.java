package org.yimatong.hazards.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.source.SourceExamples;
import org.yimatong.hazards.source.SourceRef;

class SafetyDutyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final DutyGrounds GROUNDS = new DutyGrounds(List.of());

    @Test
    void a_drill_meets_it_for_half_a_year_as_the_calendar_of_china_counts_days() {
        var drills = duty(DutyKind.ON_SITE_PLAN_DRILL);

        drills.meet(LocalDate.parse("2026-08-31"), NOW);

        assertThat(drills.state()).isEqualTo(DutyState.MET);
        assertThat(drills.lapsesAt()).isEqualTo("2027-02-28T16:00:00Z");
    }

    @Test
    void one_of_long_ago_meets_nothing_any_more() {
        var drills = duty(DutyKind.SPECIAL_PLAN_DRILL);

        drills.meet(LocalDate.parse("2025-11-21"), NOW);

        assertThat(drills.state()).isEqualTo(DutyState.LAPSED);
        drills.meet(LocalDate.parse("2025-11-22"), NOW);
        assertThat(drills.state()).isEqualTo(DutyState.MET);
        drills.meet(LocalDate.parse("2025-01-01"), NOW);
        assertThat(drills.metOn()).isEqualTo("2025-11-22");
    }

    @Test
    void what_the_law_gives_no_time_holds() {
        var shutdown = duty(DutyKind.EMERGENCY_SHUTDOWN);

        shutdown.meet(LocalDate.parse("2019-05-01"), NOW);
        shutdown.follow(UUID.randomUUID(), GROUNDS, NOW);

        assertThat(shutdown.state()).isEqualTo(DutyState.MET);
        assertThat(shutdown.lapsesAt()).isNull();
    }

    @Test
    void a_new_assessment_asks_for_a_new_risk_assessment() {
        var risk = duty(DutyKind.QUANTITATIVE_RISK_ASSESSMENT);
        risk.meet(LocalDate.parse("2026-05-01"), NOW);

        risk.follow(UUID.randomUUID(), GROUNDS, NOW);

        assertThat(risk.state()).isEqualTo(DutyState.UNMET);
        assertThat(risk.metOn()).isNull();
    }

    private static SafetyDuty duty(DutyKind kind) {
        return new SafetyDuty(SourceRef.of(SourceExamples.aSource()), kind, UUID.randomUUID(), GROUNDS, NOW);
    }
}
