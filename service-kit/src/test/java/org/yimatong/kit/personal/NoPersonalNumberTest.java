package org.yimatong.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoPersonalNumberTest {

    private final NoPersonalNumber.Validator validator = new NoPersonalNumber.Validator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "致电13800001234核实",
                "138 0000 1234",
                "138-0000-1234",
                "１３８００００１２３４",
                "029-88221234",
                "02988221234",
                "11010119491231002X",
                "110101491231002"
            })
    void a_phone_or_an_identity_number_is_found(String reason) {
        assertThat(validator.isValid(reason, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"核对91610117MA6TE0019E的持证人员", "案号（陕西安）应急罚〔2026〕第1234567号", "20261123现场检查", "2026-11-23 10:15 报警处置"
            })
    void the_case_that_it_is_about_may_be_named(String reason) {
        assertThat(validator.isValid(reason, null)).isTrue();
    }
}
