package org.yimatong.inspections.officer;

import org.yimatong.kit.problem.RuleBroken;

/** Another officer of the register has this certificate, or signs in as this person. */
public class OfficerCertificateTaken extends RuleBroken {

    OfficerCertificateTaken() {
        super("officer-certificate-taken");
    }
}
