package org.yimatong.inspections.prevention.score;

/** What the running score is made of. */
public enum ScorePart {
    /** Analysis objects that are divided into units, of all. */
    OBJECTS_DIVIDED(Half.ANALYSIS),
    /** Units with a risk event, of all. */
    UNITS_ANALYSED(Half.ANALYSIS),
    /** Risk events with a control measure, of all. */
    EVENTS_CONTROLLED(Half.ANALYSIS),
    /** Measures with a check task, of all that people check. */
    MEASURES_CHECKED(Half.ANALYSIS),
    /** Checks done in time, of all that were due. */
    CHECKS_DONE(Half.RUNNING),
    /** Findings closed, of all that had to be rectified. */
    FINDINGS_CLOSED(Half.RUNNING);

    /** The two sums of the score. */
    public enum Half {
        /** A: how complete the analysis is. */
        ANALYSIS,
        /** B: how well it is run. */
        RUNNING
    }

    private final Half half;

    ScorePart(Half half) {
        this.half = half;
    }

    public Half half() {
        return half;
    }
}
