package org.yimatong.benchmarks.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodeDoorTest {

    private static final String METRICS = """
            # HELP yimatong_codes_known Codes held in memory
            # TYPE yimatong_codes_known gauge
            yimatong_codes_known 200000.0
            yimatong_codes_lag_seconds +Inf
            """;

    @Test
    void a_gauge_is_read_by_its_name() {
        assertThat(CodeDoor.valueOf("yimatong_codes_known", METRICS)).isEqualTo(200_000);
        assertThat(CodeDoor.valueOf("yimatong_codes_lag_seconds", METRICS)).isInfinite();
    }

    @Test
    void a_gauge_that_is_not_there_is_named() {
        assertThatThrownBy(() -> CodeDoor.valueOf("yimatong_codes", METRICS)).hasMessageContaining("yimatong_codes");
    }
}
