package org.yimatong.enterprises.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardStateTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "ISSUED, ISSUED, false",
        "ISSUED, ACKNOWLEDGED, true",
        "ISSUED, LIFTED, true",
        "ACKNOWLEDGED, ISSUED, false",
        "ACKNOWLEDGED, ACKNOWLEDGED, false",
        "ACKNOWLEDGED, LIFTED, true",
        "LIFTED, ISSUED, false",
        "LIFTED, ACKNOWLEDGED, false",
        "LIFTED, LIFTED, false"
    })
    void a_card_goes_from_its_issue_to_its_lifting(CardState from, CardState to, boolean allowed) {
        assertThat(from.canBecome(to)).isEqualTo(allowed);
    }
}
