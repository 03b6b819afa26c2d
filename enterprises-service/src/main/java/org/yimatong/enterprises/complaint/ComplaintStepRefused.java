package org.yimatong.enterprises.complaint;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The step may not be taken in the state the complaint is in. */
public class ComplaintStepRefused extends RuleBroken {

    private final ComplaintStatus status;

    ComplaintStepRefused(ComplaintStatus status) {
        super("complaint-step-refused", status.ordinal());
        this.status = status;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("complaintStatus", status);
    }
}
