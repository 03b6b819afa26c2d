package org.yimatong.enterprises.submission;

import org.yimatong.kit.problem.RuleBroken;

/** An enterprise that is gone for good holds no credentials. */
public class SubmissionOfClosedEnterprise extends RuleBroken {

    SubmissionOfClosedEnterprise() {
        super("submission-of-closed-enterprise");
    }
}
