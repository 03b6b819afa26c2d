package org.yimatong.hazards.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"7782-50-5", "7664-41-7", "74-82-8", "7732-18-5", "50-00-0"})
    void these_are_chlorine_ammonia_methane_water_and_formaldehyde(String number) {
        assertThat(CasNumber.isGood(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7782-50-4", "7728-50-5", "7782505", "0-50-5", "", "7782-5-05", "７782-50-5"})
    void these_are_slips(String number) {
        assertThat(CasNumber.isGood(number)).isFalse();
    }
}
