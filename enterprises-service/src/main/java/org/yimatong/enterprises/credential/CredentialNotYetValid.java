package org.yimatong.enterprises.credential;

import java.time.LocalDate;
import org.yimatong.kit.problem.RuleBroken;

/** A credential is recorded once it holds; earlier only if it follows on the one in force without a gap. */
public class CredentialNotYetValid extends RuleBroken {

    CredentialNotYetValid(LocalDate from) {
        super("credential-not-yet-valid", from.toString());
    }
}
