package org.yimatong.inspections.resumption;

import java.util.List;
import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** A decision has to follow from what was found: approved if every condition is met, refused if one is not. */
public class ResumptionDecisionUnfounded extends RuleBroken {

    private final transient List<String> unmet;

    ResumptionDecisionUnfounded(List<String> unmet) {
        super("resumption-decision-unfounded", unmet.size());
        this.unmet = List.copyOf(unmet);
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("unmet", unmet);
    }
}
