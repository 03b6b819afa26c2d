package org.yimatong.hazards.specialoperation.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.specialoperation.OperationState;
import org.yimatong.hazards.specialoperation.Particulars;
import org.yimatong.hazards.specialoperation.SpecialOperation;
import org.yimatong.hazards.specialoperation.Work;

/**
 * A special operation as its enterprise and the officials of its area see it.
 *
 * @param permitNumber the enterprise's own
 * @param linkedTo other permits of the same work
 * @param overdueSince since when people work, or worked, beyond the permit
 */
@Schema(
        name = "ReportedOperation",
        requiredProperties = {
            "id",
            "version",
            "uscc",
            "area",
            "permitNumber",
            "job",
            "particulars",
            "validFrom",
            "validUntil",
            "linkedTo",
            "state",
            "reportedAt"
        })
record SpecialOperationView(
        UUID id,
        long version,
        String uscc,
        String area,
        String permitNumber,
        Work job,
        Particulars particulars,
        Instant validFrom,
        Instant validUntil,
        List<UUID> linkedTo,
        OperationState state,
        Instant reportedAt,
        @Nullable Instant startedAt,
        @Nullable Instant interruptedAt,
        @Nullable Instant endedAt,
        @Nullable Instant overdueSince) {

    static SpecialOperationView of(SpecialOperation operation) {
        var permit = operation.permit();
        var progress = operation.progress();
        return new SpecialOperationView(
                operation.id(),
                operation.version(),
                operation.uscc(),
                operation.area(),
                permit.number(),
                permit.work(),
                permit.particulars(),
                permit.validFrom(),
                permit.validUntil(),
                permit.linkedTo(),
                progress.state(),
                progress.reportedAt(),
                progress.startedAt(),
                progress.interruptedAt(),
                progress.endedAt(),
                progress.overdueSince());
    }
}
