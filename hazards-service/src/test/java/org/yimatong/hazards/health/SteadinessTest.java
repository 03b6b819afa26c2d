package org.yimatong.hazards.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.source.Damping;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.source.SensorKind;
import org.yimatong.hazards.source.Thresholds;

class SteadinessTest {

    @ParameterizedTest(name = "{0} at {1}: flat line {2}, stuck {3}")
    @CsvSource({
        "PROCESS,0,true,true",
        "PROCESS,50,true,false",
        "PROCESS,100,true,true",
        "SWITCH,0,false,false",
        "SWITCH,100,false,false",
        "COMBUSTIBLE_GAS,0,false,false",
        "COMBUSTIBLE_GAS,100,true,true",
        "TOXIC_GAS,0,false,false",
        "OXYGEN,0,true,true"
    })
    void a_switch_rests_and_a_gas_detector_rests_at_its_low_end(
            SensorKind kind, double value, boolean suspicious, boolean stuck) {
        var sensor = new MonitoredSensor(
                1, "uscc", "610117", "HS-1", "T-1", "%", 0, 100, Thresholds.NONE, Damping.NONE, kind);

        assertThat(Steadiness.isSuspicious(sensor, value)).isEqualTo(suspicious);
        assertThat(Steadiness.isAtLimit(sensor, value)).isEqualTo(stuck);
    }

    @Test
    void a_value_is_the_same_since_the_first_reading_that_had_it() {
        assertThat(Steadiness.since(0, minute(9), 5.0, 5.0, minute(19))).isZero();
        assertThat(Steadiness.since(0, minute(9), 5.0, 5.1, minute(10))).isEqualTo(minute(10));
        assertThat(Steadiness.since(0, Long.MIN_VALUE, 0, 0, minute(1))).isEqualTo(minute(1));
    }

    @Test
    void a_pause_shows_nothing() {
        assertThat(Steadiness.since(0, minute(9), 5.0, 5.0, minute(20))).isEqualTo(minute(20));
    }

    private static long minute(long minute) {
        return TimeUnit.MINUTES.toMicros(minute);
    }
}
