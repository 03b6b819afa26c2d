package org.yimatong.hazards.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitCheckTest {

    @ParameterizedTest(name = "{0} {1}, {2}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "PROCESS; %; 10,20,80,90; {}",
                "PROCESS; %; 0,1,119,120; {}",
                "PROCESS; %; ,20,80,; {LIMITS_MISSING=low_low,high_high}",
                "PROCESS; %; ,,,; {LIMITS_MISSING=low_low,low,high,high_high}",
                "PROCESS; %; 20,10,80,90; {LIMITS_DISORDERED=low_low,low}",
                "PROCESS; %; 10,10,80,90; {LIMITS_DISORDERED=low_low,low}",
                "PROCESS; %; 10,95,80,90; {LIMITS_DISORDERED=low,high,high_high}",
                "PROCESS; %; 10,20,90,80; {LIMITS_DISORDERED=high,high_high}",
                "PROCESS; %; -1,20,80,121; {LIMITS_OUTSIDE_RANGE=low_low,high_high}",
                "PROCESS; %; ,,,120.01; {LIMITS_MISSING=low_low,low,high, LIMITS_OUTSIDE_RANGE=high_high}",
                "SWITCH; -; ,,1,; {}",
                "SWITCH; -; ,,,; {LIMITS_MISSING=low_low,low,high,high_high}",
                "COMBUSTIBLE_GAS; %LEL; ,,25,50; {}",
                "COMBUSTIBLE_GAS; %LEL; ,,25.1,50; {SET_POINT_BEYOND_STANDARD=high}",
                "COMBUSTIBLE_GAS; %LEL; ,,20,60; {SET_POINT_BEYOND_STANDARD=high_high}",
                "COMBUSTIBLE_GAS; %LEL; ,,25,; {LIMITS_MISSING=high_high}",
                "COMBUSTIBLE_GAS; LEL·m; ,,1,2.5; {SET_POINT_BEYOND_STANDARD=high_high}",
                "TOXIC_GAS; %OEL; ,,100,119; {}",
                "TOXIC_GAS; %OEL; ,,101,119; {SET_POINT_BEYOND_STANDARD=high}",
                "TOXIC_GAS; %IDLH; ,,5,11; {SET_POINT_BEYOND_STANDARD=high_high}",
                "TOXIC_GAS; ppm; ,,110,119; {}",
                "OXYGEN; %VOL; ,19.5,23.5,; {}",
                "OXYGEN; %VOL; ,19.4,23.6,; {SET_POINT_BEYOND_STANDARD=low,high}",
                "OXYGEN; %VOL; ,19.5,,; {LIMITS_MISSING=high}"
            })
    void what_is_wrong_with_limits_is_named(SensorKind kind, String unit, String limits, String defects) {
        assertThat(text(LimitCheck.of(entry(kind, "LEVEL", unit, limits)))).isEqualTo(defects);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                ",,40,50; {}",
                "5,10,,; {}",
                "5,10,40,50; {}",
                ",,,; {LIMITS_MISSING=low_low,low,high,high_high}",
                ",,40,; {LIMITS_MISSING=high_high}",
                "5,,,50; {LIMITS_MISSING=low,high}",
                ",10,40,50; {LIMITS_MISSING=low_low}"
            })
    void other_quantities_than_a_level_need_both_limits_of_the_side_on_which_they_are_dangerous(
            String limits, String defects) {
        assertThat(text(LimitCheck.of(entry(SensorKind.PROCESS, "TEMPERATURE", "°C", limits))))
                .isEqualTo(defects);
    }

    private static SensorEntry entry(SensorKind kind, String quantity, String unit, String limits) {
        return new SensorEntry(
                "HS-1",
                "LT-1",
                "液位",
                "Level",
                quantity,
                unit,
                new MeasuringRange(new BigDecimal("0"), new BigDecimal("120")),
                limits(limits.split(",", -1)),
                kind,
                null);
    }

    private static AlarmLimits limits(String... cells) {
        return new AlarmLimits(decimal(cells[0]), decimal(cells[1]), decimal(cells[2]), decimal(cells[3]));
    }

    private static @Nullable BigDecimal decimal(String cell) {
        return cell.isBlank() ? null : new BigDecimal(cell.strip());
    }

    private static String text(Map<?, String> defects) {
        return defects.entrySet().stream().map(Object::toString).sorted().collect(Collectors.joining(", ", "{", "}"));
    }
}
