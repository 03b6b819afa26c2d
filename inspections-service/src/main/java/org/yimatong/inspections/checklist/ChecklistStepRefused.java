package org.yimatong.inspections.checklist;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** Only a draft can be put in force. */
public class ChecklistStepRefused extends RuleBroken {

    private final ChecklistState state;

    ChecklistStepRefused(ChecklistState state) {
        super("checklist-step-refused", state);
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state);
    }
}
