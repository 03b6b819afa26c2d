package org.yimatong.hazards.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimatong.hazards.source.SensorKind;

class GasAlarmTest {

    @ParameterizedTest
    @CsvSource({
        "COMBUSTIBLE_GAS, HIGH, FIRST_LEVEL",
        "COMBUSTIBLE_GAS, HIGH_HIGH, SECOND_LEVEL",
        "TOXIC_GAS, HIGH, FIRST_LEVEL",
        "TOXIC_GAS, HIGH_HIGH, SECOND_LEVEL",
        "OXYGEN, LOW, OXYGEN_DEFICIENT",
        "OXYGEN, HIGH, OXYGEN_ENRICHED"
    })
    void the_levels_of_a_gas_detector_have_the_names_of_the_standard(
            SensorKind kind, AlarmLevel level, GasAlarm called) {
        assertThat(GasAlarm.of(kind, level)).isEqualTo(called);
    }

    @ParameterizedTest
    @EnumSource(AlarmLevel.class)
    void those_of_other_sensors_have_none(AlarmLevel level) {
        assertThat(GasAlarm.of(SensorKind.PROCESS, level)).isNull();
        assertThat(GasAlarm.of(SensorKind.SWITCH, level)).isNull();
    }

    @Test
    void a_detector_at_rest_has_none() {
        for (var kind : SensorKind.values()) {
            assertThat(GasAlarm.of(kind, AlarmLevel.NORMAL)).isNull();
        }
    }
}
