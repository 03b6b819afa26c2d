package org.yimatong.kit.problem;

/** The request is well formed, but a rule of the field forbids it now. Becomes 409 Conflict. */
public abstract class RuleBroken extends Refusal {

    /** @param type stable, documented name of the rule */
    protected RuleBroken(String type, Object... parameters) {
        super(409, type, parameters);
    }
}
