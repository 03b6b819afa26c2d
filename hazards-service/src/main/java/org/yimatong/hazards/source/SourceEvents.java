package org.yimatong.hazards.source;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.DutyEvents.SourceDeregistered;
import org.yimatong.events.hazards.v1.HazardEvent.SourceLevelSet;

/** What the other services are told of a hazard source. */
final class SourceEvents {

    private SourceEvents() {}

    static SourceLevelSet levelSet(HazardSource source, @Nullable Integer formerLevel, Instant at) {
        return new SourceLevelSet(
                UUID.randomUUID(),
                at,
                source.uscc(),
                source.id(),
                source.version(),
                source.area(),
                source.code(),
                source.entry().name(),
                source.level(),
                formerLevel,
                source.assessmentId() == null ? "REGISTERED" : "ASSESSED",
                source.assessmentId(),
                source.assessedOn());
    }

    static SourceDeregistered deregistered(HazardSource source, UUID decision, Instant at) {
        return new SourceDeregistered(
                UUID.randomUUID(),
                at,
                source.uscc(),
                source.id(),
                source.version(),
                source.area(),
                source.code(),
                source.entry().name(),
                source.level(),
                decision);
    }
}
