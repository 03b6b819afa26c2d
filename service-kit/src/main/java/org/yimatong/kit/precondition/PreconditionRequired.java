package org.yimatong.kit.precondition;

import org.yimatong.kit.problem.Refusal;

/** A step was asked for without saying which state it is based on. Becomes 428 Precondition Required. */
public class PreconditionRequired extends Refusal {

    PreconditionRequired() {
        super(428, "precondition-required");
    }
}
