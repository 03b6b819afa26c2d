package org.yimatong.inspections.task;

/** Why a task is not to be done. */
public enum CancelCause {
    /** A supervisor decided so. */
    DECISION,
    /** The code of the enterprise has a better colour, for which its plan wants fewer visits. */
    COLOUR_BETTER,
    /** The enterprise is no longer one of those its plan is about. */
    OUT_OF_SCOPE,
    /** Its plan was stopped. */
    PLAN_STOPPED;

    /** Whether a plan that took the task back may want it again. */
    boolean isOfScope() {
        return this == COLOUR_BETTER || this == OUT_OF_SCOPE;
    }
}
