package org.yimatong.hazards.tailings.rest;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.hazards.tailings.MonitoredItem;
import org.yimatong.hazards.tailings.PondKind;
import org.yimatong.hazards.tailings.PondWarning;
import org.yimatong.hazards.tailings.TailingsPond;

/**
 * A tailings pond as its enterprise and the officials of its area see it.
 *
 * @param missingItems what it has to monitor, and has no point for
 */
@Schema(name = "TailingsPond")
record TailingsPondView(
        UUID id,
        long version,
        String uscc,
        String area,
        String code,
        String name,
        PondKind kind,
        PondGradingView grading,
        PondWarning warning,
        Instant warningSince,
        Set<MonitoredItem> missingItems) {

    static TailingsPondView of(TailingsPond pond, Set<MonitoredItem> missingItems) {
        var entry = pond.entry();
        return new TailingsPondView(
                pond.id(),
                pond.version(),
                pond.uscc(),
                pond.area(),
                entry.code(),
                entry.name(),
                entry.kind(),
                PondGradingView.of(pond.grading()),
                pond.warning(),
                pond.warningSince(),
                missingItems);
    }
}
