package org.yimatong.hazards.tailings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.hazards.tailings.Requirement.IF_PRESENT;
import static org.yimatong.hazards.tailings.Requirement.NOT_REQUIRED;
import static org.yimatong.hazards.tailings.Requirement.REQUIRED;
import static org.yimatong.hazards.tailings.Requirement.WHEN_NEEDED;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonitoredItemTest {

    @Test
    void a_wet_pond_of_grade_three_or_higher_monitors_all_a_smaller_one_no_seepage() {
        assertThat(requirements(PondKind.WET, PondGrade.THIRD))
                .containsExactly(REQUIRED, REQUIRED, REQUIRED, REQUIRED, REQUIRED, IF_PRESENT, WHEN_NEEDED, REQUIRED);
        assertThat(requirements(PondKind.WET, PondGrade.FOURTH))
                .containsExactly(REQUIRED, REQUIRED, REQUIRED, REQUIRED, REQUIRED, IF_PRESENT, NOT_REQUIRED, REQUIRED);
    }

    @Test
    void a_dry_pond_has_no_water_to_monitor() {
        assertThat(requirements(PondKind.DRY, PondGrade.FIRST))
                .containsExactly(
                        REQUIRED, REQUIRED, NOT_REQUIRED, NOT_REQUIRED, REQUIRED, NOT_REQUIRED, NOT_REQUIRED, REQUIRED);
    }

    private static List<Requirement> requirements(PondKind kind, PondGrade grade) {
        return Arrays.stream(MonitoredItem.values())
                .map(item -> item.requirement(kind, grade))
                .toList();
    }
}
