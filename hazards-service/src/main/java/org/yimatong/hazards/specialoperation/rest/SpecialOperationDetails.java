package org.yimatong.hazards.specialoperation.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.specialoperation.GasSample;
import org.yimatong.hazards.specialoperation.OperationStep;
import org.yimatong.hazards.specialoperation.OperationStepKind;
import org.yimatong.hazards.specialoperation.Particulars;
import org.yimatong.hazards.specialoperation.SpecialOperation;

/** A special operation with all that was done. */
record SpecialOperationDetails(SpecialOperationView operation, List<StepView> steps) {

    /**
     * A step.
     *
     * @param happenedAt when, as whoever did it says
     * @param recordedAt when we heard of it
     * @param note the cause, who accepted it, or why it was interrupted
     * @param former what the permit said before it was changed
     */
    @Schema(
            name = "SpecialOperationStep",
            requiredProperties = {"kind", "happenedAt", "recordedAt", "by", "gasAnalysis"})
    record StepView(
            OperationStepKind kind,
            Instant happenedAt,
            Instant recordedAt,
            String by,
            @Nullable String note,
            List<GasSample> gasAnalysis,
            @Nullable Particulars former) {

        static StepView of(OperationStep step) {
            return new StepView(
                    step.kind(),
                    step.happenedAt(),
                    step.recordedAt(),
                    step.actor().name(),
                    step.note(),
                    step.gasAnalysis(),
                    step.former());
        }
    }

    static SpecialOperationDetails of(SpecialOperation operation, List<OperationStep> steps) {
        return new SpecialOperationDetails(
                SpecialOperationView.of(operation),
                steps.stream().map(StepView::of).toList());
    }
}
