package org.yimatong.hazards.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.source.Thresholds;

/** Limits that contradict each other still alarm: rather once too often than not at all. */
class ContradictingLimitsTest {

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4} is {5}")
    @CsvSource({
        "10,20,80,90,50,NORMAL",
        "10,20,80,90,90,HIGH_HIGH",
        "10,20,80,90,20,LOW",
        // high and high-high exchanged: each alarms at its own value
        "10,20,90,80,79,NORMAL",
        "10,20,90,80,85,HIGH_HIGH",
        // low and low-low exchanged
        "20,10,80,90,15,LOW_LOW",
        // low above high: everything alarms
        "10,80,20,90,50,LOW",
        "10,80,20,90,85,HIGH",
        "10,80,20,90,90,HIGH_HIGH",
        // low above high-high: the more severe one is told
        "10,95,80,90,92,HIGH_HIGH",
        "10,95,80,90,50,LOW",
        // beyond the range: its end counts, which can be reached
        "10,20,80,150,100,HIGH_HIGH",
        "10,20,80,150,99,HIGH",
        "-5,20,80,90,0,LOW_LOW",
        "10,20,-7,90,50,HIGH",
        // all of one side missing
        ",,80,90,0,NORMAL",
        ",,,90,89,NORMAL"
    })
    void every_limit_alarms_at_its_own_value(
            Double lowLow, Double low, Double high, Double highHigh, double value, AlarmLevel level) {
        var registered = new Thresholds(
                lowLow == null ? Double.NEGATIVE_INFINITY : lowLow,
                low == null ? Double.NEGATIVE_INFINITY : low,
                high == null ? Double.POSITIVE_INFINITY : high,
                highHigh == null ? Double.POSITIVE_INFINITY : highHigh);

        assertThat(AlarmLevel.of(value, Thresholds.usable(registered, 0, 100))).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"10,20,80,90", "0,1,99,100", "10,20,20.000000000000004,90"})
    void limits_in_order_stay_as_they_are(double lowLow, double low, double high, double highHigh) {
        var limits = new Thresholds(lowLow, low, high, highHigh);

        assertThat(Thresholds.usable(limits, 0, 100)).isEqualTo(limits);
    }
}
