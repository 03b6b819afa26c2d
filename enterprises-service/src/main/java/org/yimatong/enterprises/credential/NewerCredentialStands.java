package org.yimatong.enterprises.credential;

import java.time.LocalDate;
import org.yimatong.kit.problem.RuleBroken;

/** The credential in force for this subject began later than the one that is to supersede it. */
public class NewerCredentialStands extends RuleBroken {

    NewerCredentialStands(LocalDate from) {
        super("newer-credential-stands", from.toString());
    }
}
