package org.yimatong.events.hazards.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.EventType;

/** What the live risk of major hazard sources became (四色预警). */
public final class WarningEvents {

    private WarningEvents() {}

    /**
     * The warning colour of a hazard source, or of an enterprise with such sources, changed or was found first.
     *
     * @param version rises with every event of this source or enterprise; a reader ignores older ones
     * @param area supervision area of the enterprise
     * @param sourceId null if it is the colour of the whole enterprise
     * @param source code of the major hazard source; null likewise
     * @param colour {@code RED}, {@code ORANGE}, {@code YELLOW} or {@code BLUE}
     * @param formerColour null if it had none before
     * @param rulesVersion version of the rule table by which it was judged
     * @param reasons codes of the rules that make the colour; none if it is blue
     */
    @EventType("org.yimatong.hazards.warning-changed.v1")
    public record WarningChanged(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            long version,
            String area,
            @Nullable UUID sourceId,
            @Nullable String source,
            String colour,
            @Nullable String formerColour,
            int rulesVersion,
            List<String> reasons)
            implements HazardEvent {}
}
