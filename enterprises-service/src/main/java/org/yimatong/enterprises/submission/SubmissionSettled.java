package org.yimatong.enterprises.submission;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The submission was confirmed, refused or withdrawn, or lapsed: nothing can be done with it any more. */
public class SubmissionSettled extends RuleBroken {

    private final SubmissionState state;

    SubmissionSettled(SubmissionState state) {
        super("submission-settled");
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state);
    }
}
