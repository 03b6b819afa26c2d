package org.yimatong.hazards.grading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradingTest {

    private static final UnitInventory CHLORINE =
            new UnitInventory("/units/0", "液氯罐区", List.of(Holdings.of("氯", "250")));
    private static final UnitInventory METHANOL =
            new UnitInventory("/units/1", "甲醇罐区", List.of(Holdings.of("甲醇", "5000")));
    private static final UnitInventory LABORATORY =
            new UnitInventory("/units/2", "化验室", List.of(Holdings.of("甲醇", "0.2")));

    @Test
    void the_highest_unit_gives_the_level() {
        var grading = Grader.grade(100, List.of(METHANOL, CHLORINE, LABORATORY));

        assertThat(grading.level()).isEqualTo(1);
        assertThat(grading.units()).extracting(GradedUnit::level).containsExactly(3, 1, null);
    }

    @Test
    void without_a_major_hazard_source_there_is_no_level() {
        assertThat(Grader.grade(100, List.of(LABORATORY)).level()).isNull();
    }

    @Test
    void a_grading_is_read_as_it_was_written() throws IOException {
        var json = new ObjectMapper();
        var grading = Grader.grade(100, List.of(METHANOL, CHLORINE, LABORATORY));

        assertThat(json.readValue(json.writeValueAsString(grading), Grading.class))
                .isEqualTo(grading);
    }
}
