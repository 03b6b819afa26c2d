package org.yimatong.city.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/uscc-examples.csv", numLinesToSkip = 1)
    void the_last_character_checks_the_others(String uscc, boolean valid) {
        assertThat(Uscc.check(uscc.substring(0, 17)) == uscc.charAt(17)).isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110000600037341L", "91610117MA6TE0019E", "91610112MA6TE00271"})
    void the_body_carries_a_check_digit_of_its_own(String uscc) {
        assertThat(Uscc.of(uscc.substring(2, 8), uscc.substring(8, 16))).isEqualTo(uscc);
    }
}
