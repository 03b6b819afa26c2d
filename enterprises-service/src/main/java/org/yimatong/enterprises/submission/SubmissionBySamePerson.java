package org.yimatong.enterprises.submission;

import org.yimatong.kit.problem.RuleBroken;

/** Nobody decides about what they submitted themselves. */
public class SubmissionBySamePerson extends RuleBroken {

    SubmissionBySamePerson() {
        super("submission-by-same-person");
    }
}
