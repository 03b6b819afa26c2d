package org.yimatong.enterprises.credential;

import org.yimatong.kit.problem.RuleBroken;

/** The credential was superseded, withdrawn or revoked: nothing can be done with it any more. */
public class CredentialEnded extends RuleBroken {

    CredentialEnded(CredentialState state) {
        super("credential-ended", state);
    }
}
