package org.yimatong.inspections.document;

import org.yimatong.kit.problem.RuleBroken;

/** A record of the inspection was issued and stands: another one has to wait for its withdrawal. */
public class InspectionRecordedAlready extends RuleBroken {

    InspectionRecordedAlready() {
        super("inspection-recorded-already");
    }
}
