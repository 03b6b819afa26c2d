package org.yimatong.hazards.filing.deregistration.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.evidence.DocumentRef;
import org.yimatong.hazards.filing.deregistration.Deregistration;
import org.yimatong.hazards.filing.deregistration.DeregistrationState;

/**
 * An application for a deregistration as its enterprise and the officials of its area see it.
 *
 * @param source code of the source
 * @param dueAt the first instant at which the decision is late; by the clock {@code deregistration-check}
 * @param overdueAt when it became late; missing if it did not
 * @param findings what the county found, and why it decided so
 */
record DeregistrationView(
        UUID id,
        long version,
        UUID sourceId,
        String uscc,
        String area,
        String source,
        DeregistrationState state,
        String reason,
        List<DocumentRef> evidence,
        Instant appliedAt,
        String appliedBy,
        Instant dueAt,
        @Nullable Instant overdueAt,
        @Nullable LocalDate checkedOn,
        @Nullable String findings,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {

    static DeregistrationView of(Deregistration application) {
        var source = application.source();
        var decider = application.decider();
        return new DeregistrationView(
                application.id(),
                application.version(),
                source.sourceId(),
                source.uscc(),
                source.area(),
                source.sourceCode(),
                application.state(),
                application.reason(),
                application.evidence().documents(),
                application.appliedAt(),
                application.applicant().name(),
                application.dueAt(),
                application.overdueAt(),
                application.checkedOn(),
                application.findings(),
                application.decidedAt(),
                decider == null ? null : decider.name());
    }
}
