package org.yimatong.hazards.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.source.Thresholds;

class AlarmLevelTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "9.9, LOW_LOW",
        "10, LOW_LOW",
        "10.1, LOW",
        "20, LOW",
        "20.1, NORMAL",
        "79.9, NORMAL",
        "80, HIGH",
        "89.9, HIGH",
        "90, HIGH_HIGH",
        "1e9, HIGH_HIGH"
    })
    void a_value_that_equals_a_limit_is_beyond_it(double value, AlarmLevel level) {
        assertThat(AlarmLevel.of(value, new Thresholds(10, 20, 80, 90))).isEqualTo(level);
    }

    @Test
    void without_limits_every_value_is_normal() {
        assertThat(AlarmLevel.of(Double.MAX_VALUE, Thresholds.NONE)).isEqualTo(AlarmLevel.NORMAL);
        assertThat(AlarmLevel.of(-Double.MAX_VALUE, Thresholds.NONE)).isEqualTo(AlarmLevel.NORMAL);
    }
}
