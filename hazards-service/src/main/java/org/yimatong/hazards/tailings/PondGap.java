package org.yimatong.hazards.tailings;

import org.jspecify.annotations.Nullable;

/**
 * Something that is missing of a pond: a finding about the data, not about the dam.
 *
 * @param item of which a point, or something of a point, is missing
 * @param point its code
 * @param role in which nobody answers for the pond
 */
public record PondGap(
        GapKind kind,
        @Nullable MonitoredItem item,
        @Nullable String point,
        @Nullable CustodianRole role) {

    /** What is missing. */
    public enum GapKind {
        /** A required item has no point. */
        ITEM_MISSING,
        /** A point has no threshold, so that its values tell nothing. */
        THRESHOLDS_MISSING,
        /** Nothing was heard of a point for a day, the longest interval that the standard admits. */
        POINT_SILENT,
        /** Nobody is named in one of the five roles. */
        CUSTODIAN_MISSING
    }

    static PondGap of(MonitoredItem missing) {
        return new PondGap(GapKind.ITEM_MISSING, missing, null, null);
    }

    static PondGap of(GapKind kind, MonitoringPoint point) {
        return new PondGap(kind, point.item(), point.code(), null);
    }

    static PondGap of(CustodianRole missing) {
        return new PondGap(GapKind.CUSTODIAN_MISSING, null, null, missing);
    }
}
