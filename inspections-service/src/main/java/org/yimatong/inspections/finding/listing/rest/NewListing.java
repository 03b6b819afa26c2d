package org.yimatong.inspections.finding.listing.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.yimatong.inspections.finding.listing.ListingOrder;
import org.yimatong.inspections.finding.listing.TreatmentPlan;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/**
 * The order to list a finding, as it comes in.
 *
 * @param number of the supervision order
 * @param unit that supervises it
 */
record NewListing(
        @NotBlank @PlainText @Size(max = 100) String number,
        @NotBlank @PlainText @Size(max = 200) String unit,
        @NotNull @ThisCentury LocalDate dueOn,
        @NotNull @Valid Plan plan) {

    /** The five things that have to be settled; none may be missing. */
    record Plan(
            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String responsibility,

            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String measures,

            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String funds,

            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String schedule,

            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String emergencyPlan) {}

    ListingOrder asOrder() {
        return new ListingOrder(
                number,
                unit,
                dueOn,
                new TreatmentPlan(
                        plan.responsibility(), plan.measures(), plan.funds(), plan.schedule(), plan.emergencyPlan()));
    }
}
