package org.yimatong.enterprises.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {

    @ParameterizedTest(name = "{0} is {2}")
    @CsvFileSource(resources = "/uscc-examples.csv", numLinesToSkip = 1)
    void tells_real_codes_from_fake_ones(String code, String name, String verdict) {
        assertThat(Uscc.read(code).isPresent()).isEqualTo(verdict.equals("valid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"91610117MA6TE0019E", "91610112MA6TE00271"})
    void the_demo_citys_enterprises_have_real_codes(String code) {
        assertThat(Uscc.read(code)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "91610117ma6te0019e", " 91610117MA6TE0019E", "91610117MA6TE0019E\n", "９1610117MA6TE0019E"})
    void another_form_is_no_code(String text) {
        assertThat(Uscc.read(text)).isEmpty();
    }

    @Test
    void a_wrong_check_character_cannot_be_a_code() {
        assertThatThrownBy(() -> new Uscc("91610117MA6TE0019A")).hasMessageContaining("91610117MA6TE0019A");
    }
}
