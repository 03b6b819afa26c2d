package org.yimatong.hazards.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.hazards.duty.DutyKind.EMERGENCY_ISOLATION;
import static org.yimatong.hazards.duty.DutyKind.EMERGENCY_SHUTDOWN;
import static org.yimatong.hazards.duty.DutyKind.INDEPENDENT_SIS;
import static org.yimatong.hazards.duty.DutyKind.LEAK_TREATMENT;
import static org.yimatong.hazards.duty.DutyKind.MONITORING_DATA_KEPT;
import static org.yimatong.hazards.duty.DutyKind.ON_SITE_PLAN_DRILL;
import static org.yimatong.hazards.duty.DutyKind.QUANTITATIVE_RISK_ASSESSMENT;
import static org.yimatong.hazards.duty.DutyKind.SPECIAL_PLAN_DRILL;
import static org.yimatong.hazards.duty.DutyKind.VIDEO_SURVEILLANCE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.calendar.LegalClock;
import org.yimatong.hazards.grading.Grader;
import org.yimatong.hazards.grading.Holding;
import org.yimatong.hazards.grading.UnitInventory;

class DerivedDutiesTest {

    @Test
    void a_great_store_of_chlorine_has_every_duty() {
        assertThat(duties(held("液氯", "250"))).containsOnlyKeys(DutyKind.values());
    }

    @Test
    void a_smaller_one_needs_no_risk_assessment_shutdown_or_independent_system() {
        assertThat(duties(held("液氯", "100")))
                .containsOnlyKeys(
                        EMERGENCY_ISOLATION,
                        LEAK_TREATMENT,
                        VIDEO_SURVEILLANCE,
                        MONITORING_DATA_KEPT,
                        SPECIAL_PLAN_DRILL,
                        ON_SITE_PLAN_DRILL);
    }

    @Test
    void a_risk_assessment_is_owed_from_the_sum_of_one_on() {
        // 5 t of chlorine alone are 1; an explosive lifts the unit to the second level.
        assertThat(sum(duties(held("氯", "5"), held("硝化甘油", "60")))).isEqualTo("1");
        assertThat(duties(held("氯", "4.999999"), held("硝化甘油", "60"))).doesNotContainKey(QUANTITATIVE_RISK_ASSESSMENT);
        // Two halves are one.
        assertThat(sum(duties(held("二氧化硫", "10"), held("氨", "5"), held("硝化甘油", "60"))))
                .isEqualTo("1");
    }

    @Test
    void explosives_and_liquefied_flammable_gas_ask_for_one_at_the_first_level_only() {
        var first = duties(held("液化石油气", "8000"));
        assertThat(first.get(QUANTITATIVE_RISK_ASSESSMENT).grounds())
                .extracting(DutyGround::clock)
                .containsExactly("qra-explosives-or-liquefied-flammable-gas");

        var second = duties(held("液化石油气", "4000"));
        assertThat(second).containsKeys(EMERGENCY_SHUTDOWN, INDEPENDENT_SIS, EMERGENCY_ISOLATION);
        assertThat(second).doesNotContainKeys(QUANTITATIVE_RISK_ASSESSMENT, LEAK_TREATMENT, VIDEO_SURVEILLANCE);
    }

    @Test
    void methanol_of_the_second_level_needs_a_shutdown_but_no_independent_system() {
        var duties = duties(held("甲醇", "60000"));

        assertThat(duties).containsKey(EMERGENCY_SHUTDOWN);
        assertThat(duties).doesNotContainKeys(INDEPENDENT_SIS, EMERGENCY_ISOLATION, QUANTITATIVE_RISK_ASSESSMENT);
    }

    @Test
    void classes_count_as_the_names_of_table_1_do() {
        assertThat(duties(new Holding("/x", "某剧毒气体", List.of("J1"), "10", null, null)))
                .containsKeys(LEAK_TREATMENT, VIDEO_SURVEILLANCE);
        // Identified by its flammability, and toxic all the same.
        assertThat(duties(new Holding("/x", "某气体", List.of("W2", "J3"), "100", null, null)))
                .containsKeys(LEAK_TREATMENT, EMERGENCY_ISOLATION);
    }

    @Test
    void the_way_in_which_a_class_is_written_makes_no_difference() {
        assertThat(duties(new Holding("/x", "某气体", List.of("W2", " j3 "), "100", null, null)))
                .containsKeys(LEAK_TREATMENT, EMERGENCY_ISOLATION);
    }

    @Test
    void nothing_is_owed_below_the_threshold_or_for_what_is_not_held() {
        assertThat(duties(held("氯", "4.9"))).isEmpty();
        assertThat(duties(held("甲醇", "500"), held("氯", "0"))).doesNotContainKey(LEAK_TREATMENT);
    }

    @Test
    void each_ground_names_a_rule_of_the_law() {
        duties(held("液氯", "250"), held("硝化甘油", "60"))
                .values()
                .forEach(grounds -> grounds.grounds()
                        .forEach(ground ->
                                assertThat(LegalClock.of(ground.clock()).rule()).isNotBlank()));
    }

    private static String sum(Map<DutyKind, DutyGrounds> duties) {
        var ground = duties.get(QUANTITATIVE_RISK_ASSESSMENT).grounds().getFirst();
        return Objects.requireNonNull(ground.sum()).exact();
    }

    private static Map<DutyKind, DutyGrounds> duties(Holding... holdings) {
        return DerivedDuties.of(Grader.grade(0, List.of(new UnitInventory("/units/0", "罐区", Arrays.asList(holdings)))));
    }

    private static Holding held(String name, String tonnes) {
        return new Holding("/units/0/substances/0", name, List.of(), tonnes, null, null);
    }
}
