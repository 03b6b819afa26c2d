package org.yimatong.inspections.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.SupervisedAreas;
import org.yimatong.inspections.plan.PlanContent;
import org.yimatong.inspections.plan.PlanKind;
import org.yimatong.inspections.plan.PlanPeriod;
import org.yimatong.inspections.plan.VisitFrequency;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/**
 * What a plan is to say.
 *
 * @param areas keys of supervision areas; that of the city is all of them
 * @param enterpriseKinds of hazardous business, in the words of the registry; all if absent
 * @param visits how often by colour; what the kind of plan proposes if absent
 */
record PlanOrder(
        @NotNull PlanKind kind,
        @NotBlank @PlainText @Size(max = 200) String title,

        @NotBlank @PlainText(multiline = true) @Size(max = 2000)
        String purpose,

        @NotNull @ThisCentury LocalDate firstDay,
        @NotNull @ThisCentury LocalDate lastDay,

        @NotEmpty @Size(max = 30) List<@NotNull @Pattern(regexp = SupervisedAreas.KEY) String> areas,

        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z_]{2,30}") String> enterpriseKinds,

        @Nullable @Valid Visits visits) {

    /** How often an enterprise is looked at within the period, by the colour of its code. */
    record Visits(
            @NotNull @Min(0) @Max(MOST) Integer green,
            @NotNull @Min(0) @Max(MOST) Integer yellow,
            @NotNull @Min(0) @Max(MOST) Integer red) {

        /** Once a week of a year. */
        private static final int MOST = 52;
    }

    PlanContent asContent() {
        return new PlanContent(
                kind,
                title,
                purpose,
                new PlanPeriod(firstDay, lastDay),
                areas,
                enterpriseKinds == null ? List.of() : enterpriseKinds,
                visits == null
                        ? kind.proposedVisits()
                        : new VisitFrequency(visits.green(), visits.yellow(), visits.red()));
    }
}
