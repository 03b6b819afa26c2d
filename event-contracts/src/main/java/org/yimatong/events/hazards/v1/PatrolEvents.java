package org.yimatong.events.hazards.v1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.EventType;

/** What became of the daily patrol of major hazard sources (线上巡查). */
public final class PatrolEvents {

    private PatrolEvents() {}

    /**
     * Nobody looked at a source by the deadline of the day, {@code occurredAt}. A later look does not undo it.
     *
     * @param area supervision area of the enterprise
     * @param source code of the major hazard source
     * @param day in the calendar of Asia/Shanghai
     * @param officer sign-in name of who was on duty, the stand-in if there was one; null if nobody was
     */
    @EventType("org.yimatong.hazards.patrol-missed.v1")
    public record PatrolMissed(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            String area,
            UUID sourceId,
            String source,
            String name,
            LocalDate day,
            @Nullable String officer)
            implements HazardEvent {}
}
