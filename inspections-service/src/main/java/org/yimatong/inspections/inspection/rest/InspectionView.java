package org.yimatong.inspections.inspection.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.inspection.Cancellation;
import org.yimatong.inspections.inspection.ChecklistUsed;
import org.yimatong.inspections.inspection.Closing;
import org.yimatong.inspections.inspection.ConclusionKind;
import org.yimatong.inspections.inspection.Inspection;
import org.yimatong.inspections.inspection.InspectionKind;
import org.yimatong.inspections.inspection.InspectionState;
import org.yimatong.inspections.inspection.Officer;

/**
 * An inspection as all who may see it see it. What was said of it stands in its record.
 *
 * @param begunAt by the device's clock, as {@code endedAt}
 * @param receivedAt when its beginning reached this suite
 * @param concludedAt when its conclusion took effect here
 * @param entries how many entries were taken in
 * @param addenda how many addenda correct it
 */
@Schema(
        name = "Inspection",
        requiredProperties = {
            "id",
            "version",
            "uscc",
            "area",
            "kind",
            "place",
            "officers",
            "checklist",
            "state",
            "begunAt",
            "receivedAt",
            "filer",
            "entries",
            "addenda"
        })
record InspectionView(
        UUID id,
        long version,
        String uscc,
        String area,
        InspectionKind kind,
        @Nullable String purpose,
        String place,
        List<Officer> officers,
        ChecklistUsed checklist,
        @Nullable UUID taskId,
        @Nullable UUID campaignId,
        InspectionState state,
        @Nullable ConclusionKind outcome,
        Instant begunAt,
        @Nullable Instant endedAt,
        Instant receivedAt,
        @Nullable Instant concludedAt,
        @Nullable Instant cancelledAt,
        @Nullable String cancelledBecause,
        String filer,
        int entries,
        int addenda) {

    static InspectionView of(Inspection inspection) {
        var visit = inspection.visit();
        var closing = inspection.closing();
        var cancellation = inspection.cancellation();
        return new InspectionView(
                inspection.id(),
                inspection.version(),
                inspection.uscc(),
                inspection.area(),
                visit.kind(),
                visit.purpose(),
                visit.place(),
                visit.officers(),
                visit.checklist(),
                visit.taskId(),
                visit.campaignId(),
                inspection.state(),
                closing.map(Closing::outcome).orElse(null),
                visit.begunAt(),
                closing.map(Closing::endedAt).orElse(null),
                inspection.receivedAt(),
                closing.map(Closing::at).orElse(null),
                cancellation.map(Cancellation::at).orElse(null),
                cancellation.map(Cancellation::reason).orElse(null),
                inspection.filer().name(),
                inspection.entries(),
                inspection.addenda());
    }
}
