package org.yimatong.inspections.plan;

import java.util.Set;

/**
 * What a plan is for. Each has the visits it proposes for its period, by the colour of the code: proposals of ours, for
 * no public rule was found.
 */
public enum PlanKind {
    /** The yearly supervision and inspection plan (年度监督检查计划). */
    YEARLY(new VisitFrequency(1, 2, 4)),
    /** Of those who stopped and want to start again (复工复产). */
    RESUMPTION(new VisitFrequency(1, 1, 2)),
    /** Before and on holidays (节假日). */
    HOLIDAY(new VisitFrequency(1, 1, 2)),
    /** Enterprises check and officials check, both have it put right (双查双整). */
    DOUBLE_CHECK(new VisitFrequency(1, 1, 2)),
    /** Until no finding is open any more (隐患清零). */
    CLEAR_TO_ZERO(new VisitFrequency(1, 1, 2));

    private static final Set<String> STOPPED = Set.of("SUSPENDED", "RESUMING");
    private static final Set<String> NOT_CLOSED = Set.of("OPERATING", "SUSPENDED", "RESUMING");

    private final VisitFrequency proposed;

    PlanKind(VisitFrequency proposed) {
        this.proposed = proposed;
    }

    /** How often enterprises are looked at unless the plan says otherwise. */
    public VisitFrequency proposedVisits() {
        return proposed;
    }

    /** How its enterprises stand, in the words of the registry. */
    Set<String> statuses() {
        return this == RESUMPTION ? STOPPED : NOT_CLOSED;
    }
}
