package org.yimatong.inspections.inspection.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.inspection.EntryContent;
import org.yimatong.inspections.inspection.EntryService.Kept;
import org.yimatong.inspections.inspection.Inspection;
import org.yimatong.inspections.inspection.InspectionEntry;
import org.yimatong.inspections.inspection.InspectionState;

/**
 * An entry that is kept.
 *
 * @param at when it was written down, by the device's clock
 * @param receivedAt when it reached this suite
 * @param waiting whether its inspection has yet to arrive
 * @param inspectionState where its inspection stands now
 */
@Schema(
        name = "InspectionEntry",
        requiredProperties = {"inspectionId", "number", "uscc", "at", "receivedAt", "filer", "content", "waiting"})
record EntryView(
        UUID inspectionId,
        int number,
        String uscc,
        Instant at,
        Instant receivedAt,
        String filer,
        EntryContent content,
        boolean waiting,
        @Nullable InspectionState inspectionState) {

    static EntryView of(Kept kept) {
        return of(kept.entry(), kept.inspection());
    }

    static EntryView waiting(InspectionEntry entry) {
        return of(entry, null);
    }

    static EntryView of(InspectionEntry entry, @Nullable Inspection inspection) {
        var said = entry.said();
        return new EntryView(
                entry.inspectionId(),
                said.number(),
                entry.uscc(),
                said.at(),
                entry.receivedAt(),
                entry.filer(),
                said.content(),
                inspection == null,
                inspection == null ? null : inspection.state());
    }
}
