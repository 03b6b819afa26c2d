package org.yimatong.enterprises.group;

import org.yimatong.kit.problem.RuleBroken;

/** Who left a group, or never was in it, cannot leave it. */
public class NoMember extends RuleBroken {

    NoMember(String group, String uscc) {
        super("no-member", group, uscc);
    }
}
