package org.yimatong.inspections.prevention.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.chain.Control;
import org.yimatong.inspections.prevention.chain.ControlLayer;
import org.yimatong.inspections.prevention.chain.ControlMeasure;
import org.yimatong.inspections.prevention.chain.RiskPoint;
import org.yimatong.inspections.prevention.risk.RiskColour;
import org.yimatong.inspections.prevention.risk.RiskFactors;

/**
 * A line of the ledger of risks.
 *
 * @param colour none while nobody has graded the risk
 * @param score the exact product of the factors, as a decimal string
 */
@Schema(
        name = "RiskPoint",
        requiredProperties = {"id", "uscc", "area", "hazardCode", "unitId", "unit", "department", "name", "measures"})
record RiskPointView(
        UUID id,
        String uscc,
        String area,
        String hazardCode,
        UUID unitId,
        String unit,
        String department,
        @Nullable String place,
        String name,
        @Nullable String factor,
        @Nullable String accidentType,
        @Nullable RiskFactors risk,
        @Nullable String score,
        @Nullable RiskColour colour,
        @Nullable ControlLayer controlLayer,
        String liablePerson,
        List<MeasureView> measures) {

    @Schema(name = "RiskPointMeasure")
    record MeasureView(UUID id, String class1, String class2, Control control, String description) {

        static MeasureView of(ControlMeasure measure) {
            var content = measure.content();
            return new MeasureView(
                    measure.id(), content.class1(), content.class2(), content.control(), content.description());
        }
    }

    static RiskPointView of(RiskPoint point) {
        var event = point.event().content();
        var unit = point.unit().content();
        var assessment = ElementView.AssessmentView.of(point.event().assessment());
        return new RiskPointView(
                point.event().id(),
                point.event().uscc(),
                point.event().area(),
                unit.hazardCode(),
                point.unit().id(),
                unit.name(),
                unit.department(),
                event.place(),
                event.name(),
                event.factor(),
                event.accidentType(),
                event.risk(),
                assessment == null ? null : assessment.score(),
                assessment == null ? null : assessment.colour(),
                event.controlLayer(),
                event.liablePerson() == null ? unit.liablePerson() : event.liablePerson(),
                point.measures().stream().map(MeasureView::of).toList());
    }
}
