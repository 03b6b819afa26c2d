package org.yimatong.hazards.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.grading.Fraction;

/**
 * Why a duty follows from an assessment.
 *
 * @param clock code of the rule of the law
 * @param unit of the assessment
 * @param level of the unit, one (greatest) to four
 * @param substances of the unit because of which; none if the level alone is enough
 * @param sum of q / Q of these substances; null if the rule asks for none
 */
public record DutyGround(
        String clock,
        String unit,
        int level,
        List<String> substances,
        @Nullable Fraction sum) {

    public DutyGround {
        substances = List.copyOf(substances);
    }
}
