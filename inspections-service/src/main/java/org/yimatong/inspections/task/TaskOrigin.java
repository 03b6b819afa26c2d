package org.yimatong.inspections.task;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which plan or draw wants a task; neither, if a supervisor ordered it by itself. */
@Embeddable
public record TaskOrigin(@Nullable UUID planId, @Nullable UUID drawId) {

    static TaskOrigin ofPlan(UUID plan) {
        return new TaskOrigin(plan, null);
    }

    static TaskOrigin ofDraw(UUID draw) {
        return new TaskOrigin(null, draw);
    }
}
