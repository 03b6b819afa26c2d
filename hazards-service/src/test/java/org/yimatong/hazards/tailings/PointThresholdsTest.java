package org.yimatong.hazards.tailings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

class PointThresholdsTest {

    @ParameterizedTest
    @CsvSource({
        "DISPLACEMENT, 100, 79.999, NONE",
        "DISPLACEMENT, 100, 80, ORANGE", // 80 % of red
        "DISPLACEMENT, 100, 99.999, ORANGE",
        "DISPLACEMENT, 100, 100, RED",
        "LANDSLIDE, 50, 40, ORANGE",
        "PHREATIC_LINE, 3, 3.301, NONE", // depth: less is worse
        "PHREATIC_LINE, 3, 3.3, ORANGE", // 1.1 times red
        "PHREATIC_LINE, 3, 3.001, ORANGE",
        "PHREATIC_LINE, 3, 3, RED",
        "SEEPAGE, 7, 6.999, NONE",
        "SEEPAGE, 7, 7, RED"
    })
    void orange_follows_from_red(MonitoredItem item, String red, String value, PondWarning colour) {
        var design = thresholds(null, null, null, red).checkedFor(item, PondGrade.FOURTH);

        assertThat(colour(design, item, PondGrade.FOURTH, value)).isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({
        "BEACH, FIRST, 150, NONE",
        "BEACH, FIRST, 149.999, RED",
        "BEACH, SECOND, 99.999, RED",
        "BEACH, THIRD, 69.999, RED",
        "BEACH, FOURTH, 50, NONE",
        "BEACH, FIFTH, 39.999, RED",
        "WATER_LEVEL, FIRST, 1.5, NONE",
        "WATER_LEVEL, FIRST, 1.499, RED",
        "WATER_LEVEL, SECOND, 0.999, RED",
        "WATER_LEVEL, THIRD, 0.699, RED",
        "WATER_LEVEL, FOURTH, 0.5, NONE",
        "WATER_LEVEL, FIFTH, 0.399, RED",
        "WATER_LEVEL, FIFTH, -0.1, RED"
    })
    void beach_and_freeboard_keep_the_least_values_of_the_grade(
            MonitoredItem item, PondGrade grade, String value, PondWarning colour) {
        assertThat(colour(PointThresholds.NONE, item, grade, value)).isEqualTo(colour);
    }

    @Test
    void a_design_may_ask_for_more_than_the_least_value_and_never_for_less() {
        var more = thresholds(null, null, "90", "80").checkedFor(MonitoredItem.BEACH, PondGrade.FOURTH);

        assertThat(colour(more, MonitoredItem.BEACH, PondGrade.FOURTH, "79.9")).isEqualTo(PondWarning.RED);
        assertThat(colour(more, MonitoredItem.BEACH, PondGrade.FOURTH, "89.9")).isEqualTo(PondWarning.ORANGE);
        assertThat(refused(thresholds(null, null, null, "49.9"), MonitoredItem.BEACH))
                .isEqualTo("threshold-below-minimum");
    }

    @Test
    void a_grade_that_rises_raises_the_least_value_above_the_design() {
        var design = thresholds(null, null, null, "60").checkedFor(MonitoredItem.BEACH, PondGrade.FOURTH);

        assertThat(colour(design, MonitoredItem.BEACH, PondGrade.THIRD, "65")).isEqualTo(PondWarning.RED);
    }

    @Test
    void heavy_rain_is_yellow() {
        assertThat(colour(PointThresholds.NONE, MonitoredItem.RAINFALL, PondGrade.FIFTH, "49.9"))
                .isEqualTo(PondWarning.NONE);
        assertThat(colour(PointThresholds.NONE, MonitoredItem.RAINFALL, PondGrade.FIFTH, "50"))
                .isEqualTo(PondWarning.YELLOW);
    }

    @Test
    void without_thresholds_a_value_tells_nothing() {
        assertThat(colour(PointThresholds.NONE, MonitoredItem.DISPLACEMENT, PondGrade.FIFTH, "1"))
                .isEqualTo(PondWarning.UNKNOWN);
    }

    @Test
    void what_follows_is_not_entered_and_the_rest_is_in_order() {
        assertThat(refused(thresholds(null, null, "70", "100"), MonitoredItem.DISPLACEMENT))
                .isEqualTo("threshold-follows");
        assertThat(refused(thresholds(null, "60", null, null), MonitoredItem.RAINFALL))
                .isEqualTo("threshold-follows");
        assertThat(refused(thresholds(null, "80", null, "100"), MonitoredItem.DISPLACEMENT))
                .isEqualTo("thresholds-disordered");
        assertThat(refused(thresholds(null, "3.3", null, "3"), MonitoredItem.PHREATIC_LINE))
                .isEqualTo("thresholds-disordered");
        assertThat(refused(thresholds("5", "6", null, null), MonitoredItem.PHREATIC_LINE))
                .isEqualTo("thresholds-disordered");
        assertThat(refused(thresholds("1", null, null, null), MonitoredItem.VIDEO))
                .isEqualTo("thresholds-without-values");
        assertThat(refused(thresholds("60", "79.9", null, "100"), MonitoredItem.DISPLACEMENT))
                .isNull();
    }

    private static PondWarning colour(PointThresholds design, MonitoredItem item, PondGrade grade, String value) {
        return design.effective(item, grade).of(new BigDecimal(value), item.sense());
    }

    private static @Nullable String refused(PointThresholds design, MonitoredItem item) {
        var refusal = catchThrowableOfType(InvalidInput.class, () -> design.checkedFor(item, PondGrade.FOURTH));
        return refusal == null
                ? null
                : refusal.errors().stream().map(InputError::code).findFirst().orElseThrow();
    }

    private static PointThresholds thresholds(
            @Nullable String blue, @Nullable String yellow, @Nullable String orange, @Nullable String red) {
        return new PointThresholds(decimal(blue), decimal(yellow), decimal(orange), decimal(red));
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
