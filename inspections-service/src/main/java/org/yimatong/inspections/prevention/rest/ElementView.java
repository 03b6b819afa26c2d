package org.yimatong.inspections.prevention.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.chain.ChainElement;
import org.yimatong.inspections.prevention.chain.ElementContent;
import org.yimatong.inspections.prevention.chain.RiskEvent;
import org.yimatong.inspections.prevention.risk.RiskAssessment;
import org.yimatong.inspections.prevention.risk.RiskColour;

/**
 * An element of the chain as all who may see it see it.
 *
 * @param assessment of a risk event that was graded
 * @param createdAt by the sender's clock, as updatedAt
 * @param receivedAt when its present content reached this suite
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "uscc",
            "area",
            "content",
            "deleted",
            "createdAt",
            "createdBy",
            "updatedAt",
            "updatedBy",
            "receivedAt"
        })
record ElementView<C extends ElementContent>(
        UUID id,
        long version,
        String uscc,
        String area,
        C content,
        @Nullable AssessmentView assessment,
        boolean deleted,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy,
        Instant receivedAt) {

    /**
     * What came of grading the risk.
     *
     * @param score the exact product, as a decimal string
     */
    @Schema(name = "RiskAssessment")
    record AssessmentView(int methodVersion, String score, RiskColour colour) {

        static @Nullable AssessmentView of(@Nullable RiskAssessment assessment) {
            return assessment == null
                    ? null
                    : new AssessmentView(
                            assessment.methodVersion(),
                            assessment.score().stripTrailingZeros().toPlainString(),
                            assessment.colour());
        }
    }

    static <C extends ElementContent> ElementView<C> of(ChainElement<C> element) {
        var stamp = element.stamp();
        return new ElementView<>(
                element.id(),
                element.version(),
                element.uscc(),
                element.area(),
                element.content(),
                AssessmentView.of(element instanceof RiskEvent event ? event.assessment() : null),
                element.isDeleted(),
                stamp.createdAt(),
                stamp.createdBy(),
                stamp.updatedAt(),
                stamp.updatedBy(),
                stamp.receivedAt());
    }
}
