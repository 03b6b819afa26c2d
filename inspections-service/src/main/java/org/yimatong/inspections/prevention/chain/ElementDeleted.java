package org.yimatong.inspections.prevention.chain;

import java.time.Instant;
import org.yimatong.kit.problem.RuleBroken;

/** The element was deleted: it changes no more. */
public class ElementDeleted extends RuleBroken {

    ElementDeleted(Instant at) {
        super("element-deleted", at);
    }
}
