package org.yimatong.inspections.inspection.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
 */
@Schema(
        name = "InspectionRecord",
        requiredProperties = {"state", "said", "missing", "obstacles"})
record SiteRecordView(InspectionState state, List<Said> said, List<Integer> missing, List<Blocked> obstacles) {

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

    static SiteRecordView of(Inspection inspection, Standing standing) {
        return new SiteRecordView(
                inspection.state(),
                standing.record().entries().stream().map(Said::of).toList(),
                standing.missing(),
                standing.obstacles().stream()
                        .map(obstacle -> new Blocked(obstacle.reason(), obstacle.about()))
                        .toList());
    }
}
