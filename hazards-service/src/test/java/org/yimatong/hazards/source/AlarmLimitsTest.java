package org.yimatong.hazards.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlarmLimitsTest {

    private static final MeasuringRange RANGE = new MeasuringRange(new BigDecimal("0"), new BigDecimal("120"));

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({"10,20,80,90", ",20,80,", ",,,90", "10,,,", ",,,", "0,1,119,120"})
    void limits_that_rise_are_good_whichever_are_missing(
            BigDecimal lowLow, BigDecimal low, BigDecimal high, BigDecimal highHigh) {
        var limits = new AlarmLimits(lowLow, low, high, highHigh);

        assertThat(limits.inside(RANGE)).isEqualTo(limits);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({"20,10,80,90", "10,10,80,90", ",80,20,", "10,,,10", "10,20,90,80", "95,,,90"})
    void limits_that_do_not_rise_are_refused(BigDecimal lowLow, BigDecimal low, BigDecimal high, BigDecimal highHigh) {
        assertThatThrownBy(() -> new AlarmLimits(lowLow, low, high, highHigh)).isInstanceOf(DisorderedLimits.class);
    }

    @Test
    void a_limit_the_sensor_cannot_measure_is_refused() {
        var limits = new AlarmLimits(null, null, null, new BigDecimal("120.01"));

        assertThatThrownBy(() -> limits.inside(RANGE)).isInstanceOf(DisorderedLimits.class);
    }

    @Test
    void the_same_limits_written_otherwise_are_the_same() {
        var limits = new AlarmLimits(null, new BigDecimal("50"), new BigDecimal("100.0"), null);

        assertThat(limits.isSameAs(new AlarmLimits(null, new BigDecimal("50.00"), new BigDecimal("100"), null)))
                .isTrue();
        assertThat(limits.isSameAs(new AlarmLimits(null, new BigDecimal("50"), null, null)))
                .isFalse();
    }
}
