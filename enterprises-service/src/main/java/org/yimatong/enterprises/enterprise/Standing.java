package org.yimatong.enterprises.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an enterprise stands, and why.
 *
 * @param note what a person adds to the reason
 * @param since first day on which it stood so
 */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) EnterpriseStatus status,

        @Enumerated(EnumType.STRING) @Column(name = "status_reason")
        StatusReason reason,

        @Column(name = "status_note") @Nullable String note,
        @Column(name = "status_since") LocalDate since) {

    /** Whether the lifecycle, or a correction, leads from here to there. */
    boolean mayBecome(Standing next) {
        return next.reason == StatusReason.CORRECTION
                ? next.status != status
                : status.next().contains(next.status);
    }
}
