package org.yimatong.inspections.finding;

import org.yimatong.kit.problem.InvalidInput;

/** A report names an enterprise that does not exist, or is none of the inspector's: the answer does not tell which. */
public class UnknownEnterprise extends InvalidInput {

    UnknownEnterprise() {
        super("/uscc", "unknown-enterprise");
    }
}
