package org.yimatong.inspections.document.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.document.BodyOrder;
import org.yimatong.inspections.document.BodyOrder.OfInspection;
import org.yimatong.inspections.document.BodyOrder.OfMeasures;
import org.yimatong.inspections.document.BodyOrder.OfRectification;
import org.yimatong.inspections.document.BodyOrder.OfReinspection;
import org.yimatong.inspections.document.DocumentOrder;
import org.yimatong.inspections.document.content.EnforcementOfficer;
import org.yimatong.inspections.document.content.Person;
import org.yimatong.kit.problem.InvalidInput;

/**
 * What an official wants issued, as it comes in: exactly one of the last four members says of which kind it is.
 *
 * @param unit area key of the bureau that issues it, of the enterprise's area or of the city; that of the area if none
 * @param officers the two who sign it; an inspection record is signed by those who inspected
 * @param representative who speaks for the enterprise
 * @param replaces a withdrawn document of the same kind whose place it takes
 */
record NewDocument(
        @NotNull @Pattern(regexp = USCC) String uscc,
        @Nullable @Size(max = 20) String unit,
        @Nullable @Size(min = 2, max = 2) List<@Valid @NotNull EnforcementOfficer> officers,
        @Nullable @Valid Person representative,
        @Nullable UUID replaces,
        @Nullable @Valid OfInspection inspectionRecord,
        @Nullable @Valid OfRectification rectificationOrder,
        @Nullable @Valid OfReinspection reinspectionOpinion,
        @Nullable @Valid OfMeasures onSpotDecision) {

    /** The form of a unified social credit code; whether there is such an enterprise is another question. */
    static final String USCC = "[0-9A-Z]{18}";

    DocumentOrder asOrder() {
        var bodies = Stream.<@Nullable BodyOrder>of(
                        inspectionRecord, rectificationOrder, reinspectionOpinion, onSpotDecision)
                .filter(Objects::nonNull)
                .toList();
        if (bodies.size() != 1) {
            throw new InvalidInput("", "one-document-body");
        }
        return new DocumentOrder(
                uscc, unit, namedOfficers(), representative, replaces, Objects.requireNonNull(bodies.getFirst()));
    }

    private List<EnforcementOfficer> namedOfficers() {
        if (inspectionRecord != null && officers != null) {
            throw new InvalidInput("/officers", "officers-of-inspection");
        }
        if (inspectionRecord == null && officers == null) {
            throw new InvalidInput("/officers", "document-officers-missing");
        }
        return Objects.requireNonNullElse(officers, List.of());
    }
}
