package org.yimatong.inspections.consultation;

import org.yimatong.kit.problem.RuleBroken;

/** The question was handed on to another expert, who answers it now. */
public class ConsultationOfAnotherExpert extends RuleBroken {

    ConsultationOfAnotherExpert() {
        super("consultation-of-another-expert");
    }
}
