package org.yimatong.inspections.prevention.chain;

import java.util.UUID;
import org.yimatong.kit.problem.RuleBroken;

/** Something else was filed under the id. */
public class ElementIdTaken extends RuleBroken {

    ElementIdTaken(UUID id) {
        super("element-id-taken", id);
    }
}
