package org.yimatong.inspections.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.document.content.DocumentKind;
import org.yimatong.inspections.document.content.Measure;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/** What an official says of a document of one kind; the rest is taken from the inspection or the findings it names. */
public sealed interface BodyOrder {

    int MOST_FINDINGS = 100;

    DocumentKind kind();

    /**
     * For a 现场检查记录. All it says is in the inspection.
     *
     * @param inspection a concluded one of the enterprise
     */
    @Schema(name = "NewInspectionRecord")
    record OfInspection(@NotNull UUID inspection) implements BodyOrder {
        @Override
        public DocumentKind kind() {
            return DocumentKind.INSPECTION_RECORD;
        }
    }

    /**
     * For a 责令限期整改指令书.
     *
     * @param findings that are to be rectified, each by its own deadline
     * @param requirements more that is asked of the enterprise
     */
    @Schema(name = "NewRectificationOrderDocument")
    record OfRectification(
            @NotNull @Size(min = 1, max = MOST_FINDINGS) List<@NotNull UUID> findings,

            @Nullable @PlainText(multiline = true) @Size(max = 4000)
            String requirements)
            implements BodyOrder {
        @Override
        public DocumentKind kind() {
            return DocumentKind.RECTIFICATION_ORDER;
        }
    }

    /**
     * For a 整改复查意见书.
     *
     * @param order id of the document that ordered the rectification
     * @param findings of that order, each of which was re-inspected
     */
    @Schema(name = "NewReinspectionOpinion")
    record OfReinspection(
            @NotNull UUID order,
            @NotNull @Size(min = 1, max = MOST_FINDINGS) List<@NotNull UUID> findings,

            @Nullable @PlainText(multiline = true) @Size(max = 4000)
            String conclusion)
            implements BodyOrder {
        @Override
        public DocumentKind kind() {
            return DocumentKind.REINSPECTION_OPINION;
        }
    }

    /**
     * For a 现场处理措施决定书.
     *
     * @param legalBasis law and article
     */
    @Schema(name = "NewOnSpotDecision")
    record OfMeasures(
            @NotNull @ThisCentury LocalDate inspectedOn,
            @NotNull @Size(min = 1, max = MOST_FINDINGS) List<@NotNull UUID> findings,
            @NotNull @NotBlank @PlainText @Size(max = 500) String legalBasis,
            @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull Measure> measures)
            implements BodyOrder {
        @Override
        public DocumentKind kind() {
            return DocumentKind.ON_SPOT_DECISION;
        }
    }
}
