package org.yimatong.inspections.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * That a task is not to be done.
 *
 * @param reason in the words of who decided so; none where its plan did
 */
@Embeddable
public record Cancellation(
        @Enumerated(EnumType.STRING) @Column(name = "cancel_cause")
        CancelCause cause,

        @Column(name = "cancel_reason") @Nullable String reason) {

    /** Whether a plan took the task back, and may want it again. */
    static boolean isTakenBack(InspectionTask task) {
        return task.cancellation()
                .filter(cancelled -> cancelled.cause().isOfScope())
                .isPresent();
    }
}
