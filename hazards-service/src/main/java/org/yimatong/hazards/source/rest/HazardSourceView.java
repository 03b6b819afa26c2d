package org.yimatong.hazards.source.rest;

import java.math.BigDecimal;
import java.util.UUID;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.source.UnitKind;

/** A hazard source as clients see it. */
record HazardSourceView(
        UUID id,
        String uscc,
        String area,
        String code,
        String name,
        int level,
        UnitKind unitKind,
        BigDecimal longitude,
        BigDecimal latitude) {

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
                entry.latitude());
    }
}
