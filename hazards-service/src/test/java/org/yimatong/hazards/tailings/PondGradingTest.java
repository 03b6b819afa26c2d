package org.yimatong.hazards.tailings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PondGradingTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/tailings/grade-vectors.csv", numLinesToSkip = 1)
    void a_pond_is_graded_as_the_vectors_say(
            BigDecimal volume, BigDecimal height, String byVolume, String byHeight, String grade) {
        var grading = PondGrading.of(volume, height);

        assertThat(chinese(grading.byVolume())).isEqualTo(byVolume);
        assertThat(chinese(grading.byHeight())).isEqualTo(byHeight);
        assertThat(chinese(grading.grade())).isEqualTo(grade);
        assertThat(grading.rule()).isEqualTo("tailings-grade-1");
    }

    /** The right side of each boundary: a grade begins at its volume or height. */
    @ParameterizedTest
    @CsvSource({
        "49999.9999, 1, SECOND",
        "50000, 1, FIRST",
        "9999.9999, 1, THIRD",
        "10000, 1, SECOND",
        "999.9999, 1, FOURTH",
        "1000, 1, THIRD",
        "99.9999, 1, FIFTH",
        "100, 1, FOURTH",
        "0, 1, FIFTH"
    })
    void a_grade_begins_at_its_volume(BigDecimal volume, BigDecimal height, PondGrade byVolume) {
        assertThat(PondGrading.of(volume, height).byVolume()).isEqualTo(byVolume);
    }

    @ParameterizedTest
    @CsvSource({
        "199.9999, SECOND", "200, FIRST",
        "99.9999, THIRD", "100, SECOND",
        "59.9999, FOURTH", "60, THIRD",
        "29.9999, FIFTH", "30, FOURTH"
    })
    void a_grade_begins_at_its_height(BigDecimal height, PondGrade byHeight) {
        assertThat(PondGrading.of(BigDecimal.ONE, height).byHeight()).isEqualTo(byHeight);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 60, THIRD", // the same
        "1000, 30, THIRD", // one apart
        "100, 60, THIRD",
        "1000, 29.9, FOURTH", // two apart
        "99, 60, FOURTH",
        "10000, 10, THIRD", // three apart
        "99, 200, SECOND" // four apart
    })
    void grades_that_lie_apart_give_the_higher_one_or_that_lowered_by_one(
            BigDecimal volume, BigDecimal height, PondGrade grade) {
        assertThat(PondGrading.of(volume, height).grade()).isEqualTo(grade);
    }

    private static String chinese(PondGrade grade) {
        return switch (grade) {
            case FIRST -> "一等";
            case SECOND -> "二等";
            case THIRD -> "三等";
            case FOURTH -> "四等";
            case FIFTH -> "五等";
        };
    }
}
