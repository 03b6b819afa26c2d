package org.yimatong.enterprises.notice.plan;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** Nothing is sent by the plan any more. */
public class NoticePlanOver extends RuleBroken {

    private final PlanState state;

    NoticePlanOver(PlanState state) {
        super("notice-plan-over", state.ordinal()); // the texts choose their words by it
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state);
    }
}
