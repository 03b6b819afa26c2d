package org.yimatong.inspections.inspection;

import org.yimatong.kit.problem.RuleBroken;

/** The device gave another entry of the inspection this number. */
public class EntryNumberTaken extends RuleBroken {

    EntryNumberTaken(int number) {
        super("entry-number-taken", number);
    }
}
