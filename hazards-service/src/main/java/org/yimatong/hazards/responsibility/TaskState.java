package org.yimatong.hazards.responsibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a task of a responsible person stands. */
@Schema(name = "ResponsibilityTaskState")
public enum TaskState {
    /** To be done in its period. */
    OPEN,
    /** Done, and written down in time. Final. */
    DONE,
    /** Its period is over, and nobody wrote down that it was done. */
    MISSED,
    /** Written down after its period. Final; that it was missed stays. */
    LATE,
    /** Not asked for any more: the source was deregistered. Final. */
    LAPSED;

    /** The lifecycle. */
    public Set<TaskState> next() {
        return Collections.unmodifiableSet(
                switch (this) {
                    case OPEN -> EnumSet.of(DONE, MISSED, LAPSED);
                    case MISSED -> EnumSet.of(LATE);
                    case DONE, LATE, LAPSED -> EnumSet.noneOf(TaskState.class);
                });
    }
}
