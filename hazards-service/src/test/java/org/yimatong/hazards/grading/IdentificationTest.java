package org.yimatong.hazards.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.hazards.grading.Holdings.identified;
import static org.yimatong.hazards.grading.Holdings.of;
import static org.yimatong.hazards.grading.Holdings.ofClasses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.grading.Holding.BetaOverride;
import org.yimatong.hazards.grading.Holding.Mixture;

class IdentificationTest {

    @Test
    void the_tables_are_whole() {
        assertThat(ListedSubstance.ALL)
                .hasSize(85)
                .extracting(ListedSubstance::number)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(ListedSubstance.ALL)
                .filteredOn(entry -> entry.betaBasis() == BetaBasis.TABLE_3)
                .hasSize(13);
        assertThat(ListedSubstance.ALL)
                .filteredOn(entry -> entry.betaBasis() == BetaBasis.DERIVED_UNSURE)
                .hasSize(9);
        assertThat(HazardClass.ALL).hasSize(24);
    }

    @ParameterizedTest
    @ValueSource(strings = {"氯", "液氯", "氯气", "7782-50-5", " 液 氯 "})
    void chlorine_is_found_by_each_of_its_names(String name) {
        var values = identified(of(name, "1")).values();

        assertThat(values.name()).isEqualTo("氯");
        assertThat(values.criticalQuantity()).isEqualByComparingTo("5");
        assertThat(values.betaBasis()).isEqualTo(BetaBasis.TABLE_3);
        assertThat(values.doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TNT", "tnt", "2,4,6-三硝基甲苯", "甲烷", "天然气", "丙酮", "汽油", "氧", "过氧化甲基乙基酮"})
    void every_name_of_one_entry_finds_it(String name) {
        assertThat(identified(of(name, "1")).values().entry()).isNotNull();
    }

    @Test
    void full_width_brackets_make_no_difference() {
        assertThat(identified(of("氯化氢（无水）", "1")).values().doubts()).isEmpty();
    }

    @Test
    void a_name_that_leaves_the_condition_of_its_entry_open_is_doubtful() {
        assertThat(identified(of("7647-01-0", "1")).values().doubts()).containsExactly(Doubt.CONDITION_OF_ENTRY);
    }

    @Test
    void of_several_classes_the_lowest_quantity_and_the_largest_beta_count() {
        var values = identified(ofClasses("1", "J5", "W5.1", "J2")).values();

        assertThat(values.name()).isEqualTo("W5.1");
        assertThat(values.criticalQuantity()).isEqualByComparingTo("10");
        assertThat(values.beta()).isEqualByComparingTo("1.5");
        assertThat(values.doubts()).containsExactly(Doubt.LARGEST_BETA_OF_CLASSES, Doubt.CLASS_UNSURE);
    }

    @Test
    void table_1_goes_before_the_classes_but_they_settle_a_derived_beta() {
        var methanol = identified(of("甲醇", "1", "W5.3", "J3")).values();

        assertThat(methanol.criticalQuantity()).isEqualByComparingTo("500");
        assertThat(methanol.beta()).isEqualByComparingTo("2");
        assertThat(methanol.betaBasis()).isEqualTo(BetaBasis.TABLE_4);
        assertThat(identified(of("甲醇", "1")).values().doubts()).containsExactly(Doubt.BETA_DERIVED);
        assertThat(identified(of("砷化氢", "1")).values().doubts()).containsExactly(Doubt.BETA_UNSURE);
        assertThat(identified(of("氯", "1", "W5.4")).values().beta()).isEqualByComparingTo("4");
    }

    @Test
    void carbon_monoxide_has_its_beta_from_table_3_and_its_quantity_from_its_classes() {
        var values = identified(of("一氧化碳", "1", "W2", "J3")).values();

        assertThat(values.criticalQuantity()).isEqualByComparingTo("10");
        assertThat(values.beta()).isEqualByComparingTo("2");
        assertThat(values.betaBasis()).isEqualTo(BetaBasis.TABLE_3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一 氧化碳", "６３０－０８－０", " 一氧化碳"})
    void it_is_the_same_however_it_is_written(String name) {
        assertThat(identified(of(name, "1", "W2", "J2")).values().betaBasis()).isEqualTo(BetaBasis.TABLE_3);
    }

    @ParameterizedTest
    @CsvSource({"乙醇汽油,66", "甲醇汽油,66", "丙烷,52", "丁烷,52"})
    void what_the_name_of_an_entry_takes_in_is_that_entry_whatever_its_class(String name, int entry) {
        assertThat(identified(of(name, "1", "W5.3")).values().entry()).isEqualTo(entry);
    }

    @Test
    void a_mixture_of_the_pure_substances_class_counts_whole_as_that_substance() {
        var same = new Holding(Holdings.PLACE, "氨混合气", List.of(), "5", new Mixture("氨", true), null);
        var other = new Holding(Holdings.PLACE, "20%氨水", List.of("J5"), "5", new Mixture("氨", false), null);

        assertThat(identified(same).ratio().exact()).isEqualTo("1/2");
        assertThat(identified(other).values().name()).isEqualTo("J5");
        assertThat(identified(other).ratio().exact()).isEqualTo("1/100");
    }

    @Test
    void a_beta_that_somebody_entered_takes_the_place_of_the_tables() {
        var holding =
                new Holding(Holdings.PLACE, "砷化氢", List.of(), "1", null, new BetaOverride("20", "专家论证意见 2026-11"));

        var values = identified(holding).values();

        assertThat(values.beta()).isEqualByComparingTo("20");
        assertThat(values.betaNote()).isEqualTo("专家论证意见 2026-11");
        assertThat(values.doubts()).containsExactly(Doubt.BETA_OVERRIDDEN);
    }

    @Test
    void what_changed_with_the_edition_of_2018_is_told() {
        assertThat(identified(of("硝酸胍", "50", "W9.2")).values().doubts()).containsExactly(Doubt.CHANGED_IN_2018);
    }
}
