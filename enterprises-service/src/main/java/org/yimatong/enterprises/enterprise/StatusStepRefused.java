package org.yimatong.enterprises.enterprise;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The lifecycle of an enterprise has no such step from where it stands. */
public class StatusStepRefused extends RuleBroken {

    private final transient Enterprise enterprise;

    StatusStepRefused(Enterprise enterprise, EnterpriseStatus refused) {
        super(
                "status-step-refused",
                enterprise.standing().status().ordinal(), // the texts choose their words by it
                refused.ordinal());
        this.enterprise = enterprise;
    }

    @Override
    public Map<String, Object> members() {
        var status = enterprise.standing().status();
        return Map.of("enterpriseStatus", status, "possible", status.next());
    }
}
