package org.yimatong.inspections.resumption;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** Only an enterprise that stands still can apply to start again. */
public class EnterpriseNotSuspended extends RuleBroken {

    private final String status;

    EnterpriseNotSuspended(String status) {
        super("enterprise-not-suspended");
        this.status = status;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("enterpriseStatus", status);
    }
}
