package org.yimatong.hazards.quality.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.quality.Defect;
import org.yimatong.hazards.quality.QualityFinding;
import org.yimatong.hazards.quality.RecordedThing;

/**
 * A data-quality finding as clients see it.
 *
 * @param record what kind of thing {@code recordId} is
 * @param source code of the hazard source
 * @param name tag of the sensor, name of the camera or code of the equipment
 * @param places names of the members of the record that are wrong
 * @param clearedAt missing while it stands
 */
record QualityFindingView(
        UUID id,
        RecordedThing.Kind record,
        UUID recordId,
        String uscc,
        String area,
        String source,
        String name,
        Defect defect,
        List<String> places,
        Instant foundAt,
        @Nullable Instant clearedAt) {

    static QualityFindingView of(QualityFinding finding) {
        return new QualityFindingView(
                finding.id(),
                finding.record(),
                finding.recordId(),
                finding.uscc(),
                finding.area(),
                finding.sourceCode(),
                finding.name(),
                finding.defect(),
                List.of(finding.places().split(",")),
                finding.foundAt(),
                finding.clearedAt());
    }
}
