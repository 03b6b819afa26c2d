package org.yimatong.inspections.consultation;

import org.yimatong.kit.problem.RuleBroken;

/** Another question or message was sent under the id. */
public class ConsultationIdTaken extends RuleBroken {

    ConsultationIdTaken() {
        super("consultation-id-taken");
    }
}
