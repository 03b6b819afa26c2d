package org.yimatong.events.hazards.v1;

import java.time.Instant;
import java.util.UUID;
import org.yimatong.events.EventType;

/** What happened to tailings ponds (尾矿库). */
public interface TailingsEvents {

    /**
     * The warning of a pond changed.
     *
     * @param version rises with every event of this pond; a reader ignores older ones
     * @param area supervision area of the enterprise
     * @param name of the pond
     * @param grade one (greatest) to five
     * @param warning {@code NONE}, {@code BLUE}, {@code YELLOW}, {@code ORANGE} or {@code RED}
     * @param formerWarning the same
     * @param ruleVersion by which it follows from the points
     */
    @EventType("org.yimatong.hazards.tailings-warning-changed.v1")
    record TailingsWarningChanged(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID pondId,
            long version,
            String area,
            String name,
            int grade,
            String warning,
            String formerWarning,
            String ruleVersion)
            implements HazardEvent {}
}
