package org.yimatong.enterprises.credential.details;

import java.time.Period;

/** How much an emergency plan covers, and how often it has to be practised. */
public enum PlanScope {
    /** 综合应急预案: the whole enterprise. */
    COMPREHENSIVE(Period.ofYears(1)),
    /** 专项应急预案: one kind of accident, or one major hazard source. */
    SPECIAL(Period.ofYears(1)),
    /** 现场处置方案: one place of work. */
    ON_SITE(Period.ofMonths(6));

    private final Period practisedEvery;

    PlanScope(Period practisedEvery) {
        this.practisedEvery = practisedEvery;
    }

    /** See docs/sources.md. */
    public Period practisedEvery() {
        return practisedEvery;
    }
}
