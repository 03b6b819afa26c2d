package org.yimatong.kit.personal;

import org.yimatong.kit.problem.RuleBroken;

/** Somebody asks for a value that no key at hand opens. Becomes 409: the administrator has to bring the key back. */
class PersonalDataUnreadable extends RuleBroken {

    PersonalDataUnreadable() {
        super("personal-data-unreadable");
    }
}
