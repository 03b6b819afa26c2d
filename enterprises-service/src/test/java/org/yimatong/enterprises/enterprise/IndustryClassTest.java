package org.yimatong.enterprises.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryClassTest {

    @Test
    void a_class_around_hazardous_goods_is_known_by_name() {
        assertThat(IndustryClass.read("C2614").orElseThrow().name()).contains("有机化学原料制造");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C26", "C261", "C2614", "C2618", "A0111", "T97"})
    void a_class_of_the_right_form_is_accepted(String code) {
        assertThat(IndustryClass.read(code)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2614", "U26", "C2", "C26140", "2614", "C２６", "B26", "C0611", "C2614\n"})
    void another_form_or_a_division_of_another_section_is_none(String code) {
        assertThat(IndustryClass.read(code)).isEmpty();
    }
}
