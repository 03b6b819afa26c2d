package org.yimatong.inspections.inspection.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.inspection.ChecklistUsed;
import org.yimatong.inspections.inspection.InspectionKind;
import org.yimatong.inspections.inspection.Officer;
import org.yimatong.inspections.inspection.Visit;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * The beginning of an inspection, as it comes in; see {@link Visit}.
 *
 * @param id made by the inspector's device, so that it can be sent again without becoming two inspections
 */
record NewInspection(
        @NotNull UUID id,
        @NotNull @Pattern(regexp = USCC) String uscc,
        @NotNull InspectionKind kind,
        @Nullable @PlainText @Size(min = 1, max = 500) String purpose,
        @NotBlank @PlainText @Size(max = 300) String place,
        @NotNull @ThisCentury Instant begunAt,
        @NotNull @Size(min = 2, max = 2) List<@NotNull @Valid Officer> officers,
        @NotNull @Valid ChecklistUsed checklist,
        @Nullable UUID taskId,
        @Nullable UUID campaignId) {

    /** The form of a unified social credit code; whether there is such an enterprise is another question. */
    static final String USCC = "[0-9A-Z]{18}";

    Visit asVisit() {
        return new Visit(uscc, kind, purpose, place, begunAt, officers, checklist, taskId, campaignId);
    }

    /** The visit as a member of a larger document. */
    Visit asVisit(String pointer) {
        var visit = asVisit();
        try {
            visit.requireTwoOfficers();
            return visit;
        } catch (InvalidInput fault) {
            throw new InvalidInput(fault.errors().stream()
                    .map(error -> new InputError(pointer + error.pointer(), error.code(), error.parameters()))
                    .toList());
        }
    }
}
