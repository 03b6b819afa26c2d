package org.yimatong.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimatong.hazards.telemetry.intake.Rejection;

/** Every refusal of this service has its words, in both languages. */
class ProblemTextsTest {

    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("problems", Locale.ROOT);
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("problems", Locale.CHINESE);
    private static final ResourceBundle OF_KIT = ResourceBundle.getBundle("kit-problems", Locale.ROOT);

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(CHINESE.getLocale()).isEqualTo(Locale.CHINESE);
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void each_reason_to_refuse_a_reading_has_its_words(Rejection reason) {
        var key = "error." + reason.code();

        assertThat(ENGLISH.containsKey(key) || OF_KIT.containsKey(key)).isTrue();
    }
}
