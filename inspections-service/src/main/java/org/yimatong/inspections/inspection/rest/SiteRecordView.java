package org.yimatong.inspections.inspection.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.attachment.AttachmentRef;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.inspections.finding.Severity;
import org.yimatong.inspections.inspection.EntryContent;
import org.yimatong.inspections.inspection.FieldEntry;
import org.yimatong.inspections.inspection.Inspection;
import org.yimatong.inspections.inspection.InspectionState;
import org.yimatong.inspections.inspection.Obstacle;
import org.yimatong.inspections.inspection.Standing;

/**
 * What was said of an inspection (现场检查记录): about each thing the newest word, frozen by the conclusion.
 *
 * @param missing numbers of entries that have yet to arrive
 * @param obstacles what stands in the way of the newest conclusion the officers gave, if they gave one
 * @param attachments those its entries name, arrived or not
 * @param findings those that were filed as found at it, oldest first
 */
@Schema(
        name = "InspectionRecord",
        requiredProperties = {"state", "said", "missing", "obstacles", "attachments", "findings"})
record SiteRecordView(
        InspectionState state,
        List<Said> said,
        List<Integer> missing,
        List<Blocked> obstacles,
        List<AttachmentRef> attachments,
        List<Found> findings) {

    /**
     * One word of the record.
     *
     * @param number of the entry
     * @param at when it was written down, by the device's clock
     */
    @Schema(
            name = "InspectionWord",
            requiredProperties = {"number", "at", "content"})
    record Said(int number, Instant at, EntryContent content) {

        static Said of(FieldEntry entry) {
            return new Said(entry.number(), entry.at(), entry.content());
        }
    }

    /**
     * What stands in the way of a conclusion.
     *
     * @param about an item of the checklist, a role of who should be present, or a signatory
     */
    @Schema(
            name = "ConclusionObstacle",
            requiredProperties = {"reason", "about"})
    record Blocked(Obstacle.Reason reason, String about) {}

    /**
     * A finding of the inspection.
     *
     * @param checklistItem the item that was not met, if one was named
     */
    @Schema(
            name = "InspectionFinding",
            requiredProperties = {"id", "severity", "title", "state"})
    record Found(UUID id, @Nullable String checklistItem, Severity severity, String title, FindingState state) {

        static Found of(Finding finding) {
            return new Found(
                    finding.id(),
                    finding.origin().checklistItem(),
                    finding.danger().severity(),
                    finding.danger().title(),
                    finding.state());
        }
    }

    static SiteRecordView of(
            Inspection inspection, Standing standing, List<AttachmentRef> attachments, List<Finding> findings) {
        return new SiteRecordView(
                inspection.state(),
                standing.record().entries().stream().map(Said::of).toList(),
                standing.missing(),
                standing.obstacles().stream()
                        .map(obstacle -> new Blocked(obstacle.reason(), obstacle.about()))
                        .toList(),
                attachments,
                findings.stream().map(Found::of).toList());
    }
}
