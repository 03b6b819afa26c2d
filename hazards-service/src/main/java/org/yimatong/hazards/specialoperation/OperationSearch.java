package org.yimatong.hazards.specialoperation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which special operations are looked for. A criterion that is null lets all of them through.
 *
 * @param day on which they take place
 * @param running whether people work now
 * @param overdue whether people work now without a permit that holds
 */
public record OperationSearch(
        @Nullable String area,
        @Nullable String uscc,
        @Nullable OperationKind kind,
        @Nullable OperationLevel level,
        @Nullable LocalDate day,
        @Nullable Boolean running,
        @Nullable Boolean overdue) {

    /** A place in the list: by the begin of the permit, latest first. */
    public record Place(Instant validFrom, UUID id) {}
}
