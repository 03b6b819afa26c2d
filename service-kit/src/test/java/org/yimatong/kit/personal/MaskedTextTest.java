package org.yimatong.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTextTest {

    @ParameterizedTest
    @CsvSource({
        "张三 13812345678, 张三 138****5678",
        "+8613812345678, +86****5678",
        "8613812345678, 861****5678",
        "Tel13812345678, Tel138****5678",
        "１３８１２３４５６７８, 138****5678",
        "029-88888888, 029****8888",
        "610102198001011234, 610****1234"
    })
    void numbers_of_persons_are_masked_wherever_they_stand(String text, String masked) {
        assertThat(MaskedText.of(text)).isEqualTo(masked);
    }

    @Test
    void the_code_of_an_enterprise_is_none() {
        assertThat(MaskedText.of("91610117MA6TE0019E")).isEqualTo("91610117MA6TE0019E");
    }
}
