package org.yimatong.enterprises.submission;

import org.yimatong.kit.problem.RuleBroken;

/** One submission at a time for the same subject. */
public class SubmissionPending extends RuleBroken {

    SubmissionPending() {
        super("submission-pending");
    }
}
