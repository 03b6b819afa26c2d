package org.yimatong.hazards.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlineRateArithmeticTest {

    @ParameterizedTest(name = "{1} of {0} silent: {2} %, reaches the bar: {3}")
    @CsvSource({
        "1000,5,99.5000,true",
        "1000000000,5000001,99.4999,false",
        "1000000000,4999999,99.5000,true",
        "38000000000000000,0,100.0000,true",
        "10,10,0.0000,false",
        "0,0,,"
    })
    void the_bar_is_compared_exactly_and_never_shown_before_it_is_reached(
            long time, long silent, String percent, Boolean reaches) {
        var rate = new OnlineTime(1, time, silent);

        assertThat(rate.percent() == null ? null : rate.percent().toPlainString())
                .isEqualTo(percent);
        assertThat(rate.reachesNationalBar()).isEqualTo(reaches);
    }
}
