package org.yimatong.inspections.publication.credit;

import org.yimatong.kit.problem.RuleBroken;

/** The penalty or the permit was revoked before. */
public class CreditRecordRevoked extends RuleBroken {

    CreditRecordRevoked() {
        super("credit-record-revoked");
    }
}
