package org.yimatong.inspections.prevention.task;

/** What became of a time at which a task was due. It follows from records, stoppages and the clock alone. */
public enum OccurrenceState {
    /** Due now. */
    OPEN,
    /** Checked in time, however late the record came. */
    DONE,
    /** It closed, and there is no record of a check in time. */
    MISSED,
    /** Its unit stood still when it closed: nobody had to check. */
    SUSPENDED,
    /** The task was deleted before it closed. */
    DROPPED
}
