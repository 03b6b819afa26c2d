package org.yimatong.enterprises.risk;

import org.yimatong.kit.problem.Refusal;

/** The answer would have more groups than anybody reads. */
public class TooManyGroups extends Refusal {

    TooManyGroups(int most) {
        super(422, "too-many-groups", most);
    }
}
