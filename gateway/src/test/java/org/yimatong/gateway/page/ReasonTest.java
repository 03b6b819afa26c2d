package org.yimatong.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.gateway.http.Language;
import org.yimatong.gateway.http.Texts;

class ReasonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "major-finding-open",
                "finding-overdue",
                "alarm-critical",
                "alarm-standing",
                "monitoring-interrupted",
                "credential-expired",
                "credential-missing",
                "promise-missing",
                "rating-red",
                "rating-raised",
                "rating-expired",
                "input-unreadable"
            })
    void every_reason_has_its_text_in_both_languages(String code) {
        for (var language : Language.values()) {
            var words = new Texts("page", language);
            assertThat(Reason.textOf(code, words)).isNotEqualTo(words.say("reason.other"));
        }
        assertThat(Reason.textOf(code, new Texts("page", Language.CHINESE)))
                .isNotEqualTo(Reason.textOf(code, new Texts("page", Language.ENGLISH)));
    }
}
