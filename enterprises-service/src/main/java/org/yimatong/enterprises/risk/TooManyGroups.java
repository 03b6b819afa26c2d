package org.yimatong.enterprises.risk;

import org.yimatong.kit.problem.Refusal;

/** The answer would have more groups than anybody reads. */
public class TooManyGroups extends Refusal {

    /** Three years of an area by colours have 5,500, the city by everything some 3,000 (a proposal). */
    static final int MOST = 50_000;

    TooManyGroups() {
        super(422, "too-many-groups", MOST);
    }
}
