package org.yimatong.hazards.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AlarmLimitsTest {

    @Test
    void the_same_limits_written_otherwise_are_the_same() {
        var limits = new AlarmLimits(null, new BigDecimal("50"), new BigDecimal("100.0"), null);

        assertThat(limits.isSameAs(new AlarmLimits(null, new BigDecimal("50.00"), new BigDecimal("100"), null)))
                .isTrue();
        assertThat(limits.isSameAs(new AlarmLimits(null, new BigDecimal("50"), null, null)))
                .isFalse();
    }
}
