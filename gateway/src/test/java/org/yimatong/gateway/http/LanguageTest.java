package org.yimatong.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                        | CHINESE",
                "zh-CN,zh;q=0.9,en;q=0.8 | CHINESE",
                "en-GB,en;q=0.9          | ENGLISH",
                "zh;q=0.1, en            | ENGLISH",
                "fr                      | CHINESE",
                "*                       | CHINESE",
                ";;;not a header         | CHINESE"
            })
    void chinese_is_spoken_unless_english_is_preferred(String acceptLanguage, Language spoken) {
        assertThat(Language.preferredBy(acceptLanguage)).isEqualTo(spoken);
    }
}
