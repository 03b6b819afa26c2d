package org.yimatong.hazards.source.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.source.UnitKind;

/**
 * A hazard source as clients see it.
 *
 * @param level one (greatest) to four: as assessed, or as registered while there is no assessment
 * @param deregisteredAt since when it is no major hazard source any more; missing while it is one
 */
record HazardSourceView(
        UUID id,
        String uscc,
        String area,
        String code,
        String name,
        int level,
        UnitKind unitKind,
        BigDecimal longitude,
        BigDecimal latitude,
        @Nullable UUID assessmentId,
        @Nullable LocalDate assessedOn,
        @Nullable Instant deregisteredAt) {

    static HazardSourceView of(HazardSource source) {
        var entry = source.entry();
        return new HazardSourceView(
                source.id(),
                source.uscc(),
                source.area(),
                entry.code(),
                entry.name(),
                entry.level(),
                entry.unitKind(),
                entry.longitude(),
                entry.latitude(),
                source.assessmentId(),
                source.assessedOn(),
                source.deregisteredAt());
    }
}
