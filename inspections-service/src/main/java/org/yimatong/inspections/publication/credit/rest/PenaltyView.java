package org.yimatong.inspections.publication.credit.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.publication.credit.CreditRecord;
import org.yimatong.inspections.publication.credit.Penalty;
import org.yimatong.inspections.publication.credit.Revocation;

/**
 * A recorded penalty.
 *
 * @param name of the enterprise when it was recorded
 * @param recorder name of the official who recorded it
 */
@Schema(
        name = "RecordedPenalty",
        requiredProperties = {"id", "version", "name", "area", "penalty", "recordedAt", "recorder"})
record PenaltyView(
        UUID id,
        long version,
        String name,
        String area,
        Penalty penalty,
        Instant recordedAt,
        String recorder,
        @Nullable Revocation revocation) {

    static PenaltyView of(CreditRecord credit) {
        return new PenaltyView(
                credit.id(),
                credit.version(),
                credit.name(),
                credit.area(),
                (Penalty) credit.content(),
                credit.recordedAt(),
                credit.recorder(),
                credit.revocation());
    }
}
