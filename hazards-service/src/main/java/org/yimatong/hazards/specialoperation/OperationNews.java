package org.yimatong.hazards.specialoperation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.SpecialOperationEvents.SpecialOperationEnded;
import org.yimatong.events.hazards.v1.SpecialOperationEvents.SpecialOperationOverdue;

/** What the other services are told of a special operation. */
final class OperationNews {

    private OperationNews() {}

    static SpecialOperationOverdue overdue(SpecialOperation operation) {
        return new SpecialOperationOverdue(
                UUID.randomUUID(),
                operation.validUntil(),
                operation.uscc(),
                operation.id(),
                operation.progress().steps(),
                operation.area(),
                operation.kind().name(),
                level(operation),
                operation.permit().number(),
                operation.validUntil());
    }

    static SpecialOperationEnded ended(SpecialOperation operation, Instant at) {
        return new SpecialOperationEnded(
                UUID.randomUUID(),
                at,
                operation.uscc(),
                operation.id(),
                operation.progress().steps(),
                operation.area(),
                operation.kind().name(),
                level(operation),
                operation.permit().number(),
                operation.state().name());
    }

    private static @Nullable String level(SpecialOperation operation) {
        var level = operation.level();
        return level == null ? null : level.name();
    }
}
