package org.yimatong.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void every_problem_of_the_kit_is_told_in_both_languages() {
        var english = ResourceBundle.getBundle("kit-problems", Locale.ROOT);
        var chinese = ResourceBundle.getBundle("kit-problems", Locale.CHINESE);

        assertThat(chinese.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(chinese.getString(key))
                        .as(key)
                        .satisfiesAnyOf(
                                text -> assertThat(text).isNotEqualTo(english.getString(key)),
                                text -> assertThat(text).isEqualTo("{0}")));
    }
}
