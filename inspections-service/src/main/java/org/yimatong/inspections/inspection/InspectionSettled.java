package org.yimatong.inspections.inspection;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The inspection is concluded or cancelled: nothing more is taken in. */
public class InspectionSettled extends RuleBroken {

    private final InspectionState state;

    InspectionSettled(InspectionState state) {
        super("inspection-settled", state == InspectionState.CONCLUDED ? 1 : 0);
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state);
    }
}
