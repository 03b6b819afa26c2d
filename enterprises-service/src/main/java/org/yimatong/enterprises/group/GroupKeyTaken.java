package org.yimatong.enterprises.group;

import org.yimatong.kit.problem.RuleBroken;

/** There is a group of this key already. */
public class GroupKeyTaken extends RuleBroken {

    GroupKeyTaken(String key) {
        super("group-key-taken", key);
    }
}
