package org.yimatong.hazards.alarm.flood;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.AlarmFloodEvents.AlarmFloodBegan;
import org.yimatong.events.hazards.v1.AlarmFloodEvents.AlarmFloodEnded;
import org.yimatong.events.hazards.v1.AlarmFloodEvents.AlarmFloodEvent;

/** What the other services are told of a flood. */
@ApplicationScoped
class FloodEvents {

    private final FloodSummary summary;

    FloodEvents(FloodSummary summary) {
        this.summary = summary;
    }

    /** Empty if none of its alarms is left: their enterprise has moved to another area. */
    Optional<AlarmFloodEvent> began(AlarmFlood flood) {
        return event(flood, flood.beganAt(), AlarmFloodBegan::new);
    }

    /** Empty if none of its alarms is left: their enterprise has moved to another area. */
    Optional<AlarmFloodEvent> ended(AlarmFlood flood) {
        return event(flood, Objects.requireNonNull(flood.endedAt()), AlarmFloodEnded::new);
    }

    private Optional<AlarmFloodEvent> event(AlarmFlood flood, Instant at, Constructor constructor) {
        var place = flood.place();
        return summary.firstOut(flood)
                .map(first -> constructor.create(
                        UUID.randomUUID(),
                        at,
                        first.uscc(),
                        flood.id(),
                        flood.version(),
                        place.unit().name(),
                        place.area(),
                        place.source(),
                        flood.since(),
                        flood.highestLevel().name(),
                        summary.alarms(flood),
                        first.alarm(),
                        first.tag()));
    }

    /** The components that both records have. */
    private interface Constructor {
        AlarmFloodEvent create(
                UUID eventId,
                Instant occurredAt,
                String uscc,
                UUID floodId,
                long version,
                String unit,
                String area,
                @Nullable String source,
                Instant since,
                String highestLevel,
                long alarms,
                UUID firstOut,
                String firstOutTag);
    }
}
