package org.yimatong.inspections.publication.credit.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.publication.credit.CreditRecord;
import org.yimatong.inspections.publication.credit.Permit;
import org.yimatong.inspections.publication.credit.Revocation;

/**
 * A recorded permit.
 *
 * @param name of the enterprise when it was recorded
 * @param recorder name of the official who recorded it
 */
@Schema(
        name = "RecordedPermit",
        requiredProperties = {"id", "version", "name", "area", "permit", "recordedAt", "recorder"})
record PermitView(
        UUID id,
        long version,
        String name,
        String area,
        Permit permit,
        Instant recordedAt,
        String recorder,
        @Nullable Revocation revocation) {

    static PermitView of(CreditRecord credit) {
        return new PermitView(
                credit.id(),
                credit.version(),
                credit.name(),
                credit.area(),
                (Permit) credit.content(),
                credit.recordedAt(),
                credit.recorder(),
                credit.revocation());
    }
}
