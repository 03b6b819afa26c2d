package org.yimatong.inspections.task;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What became of a task. */
public enum TaskState {
    /** To be done. */
    OPEN,
    /** An inspection was made. */
    DONE,
    /** Its last day passed without one; it may still be done, late or because the inspection arrives late. */
    MISSED,
    /** Not to be done; where its plan took it back, the plan may want it again. */
    CANCELLED;

    /** The lifecycle. */
    public Set<TaskState> next() {
        return Collections.unmodifiableSet(
                switch (this) {
                    case OPEN -> EnumSet.of(DONE, MISSED, CANCELLED);
                    case MISSED -> EnumSet.of(DONE);
                    case CANCELLED -> EnumSet.of(OPEN);
                    case DONE -> EnumSet.noneOf(TaskState.class);
                });
    }
}
