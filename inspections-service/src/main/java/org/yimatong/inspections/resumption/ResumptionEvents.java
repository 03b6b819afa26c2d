package org.yimatong.inspections.resumption;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.yimatong.events.inspections.v1.InspectionEvent;
import org.yimatong.events.inspections.v1.InspectionEvent.ResumptionApplied;
import org.yimatong.events.inspections.v1.InspectionEvent.ResumptionDecided;

/** How applications to start again are told to the registry. */
final class ResumptionEvents {

    private ResumptionEvents() {}

    static InspectionEvent applied(Resumption resumption, Instant at) {
        return new ResumptionApplied(
                UUID.randomUUID(),
                at,
                resumption.uscc(),
                resumption.id(),
                resumption.version(),
                resumption.state().name());
    }

    /** @param unmet conditions that are not met */
    static InspectionEvent decided(Resumption resumption, List<String> unmet) {
        return new ResumptionDecided(
                UUID.randomUUID(),
                Objects.requireNonNull(resumption.decidedAt()),
                resumption.uscc(),
                resumption.id(),
                resumption.version(),
                resumption.state().name(),
                resumption.decider().orElseThrow().name(),
                Objects.requireNonNull(resumption.reason()),
                unmet);
    }
}
