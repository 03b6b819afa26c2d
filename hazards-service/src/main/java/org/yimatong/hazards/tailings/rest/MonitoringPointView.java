package org.yimatong.hazards.tailings.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.tailings.MonitoredItem;
import org.yimatong.hazards.tailings.MonitoringPoint;
import org.yimatong.hazards.tailings.PondGrade;
import org.yimatong.hazards.tailings.PondWarning;

/**
 * A point as it stands.
 *
 * @param unit of its values; empty if the design says it
 * @param thresholds with those that follow from rules
 * @param value the newest
 */
@Schema(
        name = "MonitoringPoint",
        requiredProperties = {"code", "version", "name", "item", "unit", "thresholds", "warning"})
record MonitoringPointView(
        String code,
        long version,
        String name,
        MonitoredItem item,
        String unit,
        ThresholdEntry thresholds,
        PondWarning warning,
        @Nullable String value,
        @Nullable Instant observedAt) {

    static MonitoringPointView of(MonitoringPoint point, PondGrade grade) {
        return new MonitoringPointView(
                point.code(),
                point.version(),
                point.name(),
                point.item(),
                point.item().unit(),
                ThresholdEntry.of(point.effective(grade)),
                point.warning(),
                Decimals.show(point.value()),
                point.observedAt());
    }
}
