package org.yimatong.inspections.finding.listing.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.inspections.finding.listing.Listing;
import org.yimatong.inspections.finding.listing.TreatmentPlan;

/**
 * One time that a finding was listed.
 *
 * @param dueOn the deadline it was listed with; the finding has the one that counts now
 * @param lister name of the person who listed it
 */
@Schema(
        name = "Listing",
        requiredProperties = {"number", "unit", "dueOn", "plan", "listedAt", "lister"})
record ListingView(String number, String unit, LocalDate dueOn, TreatmentPlan plan, Instant listedAt, String lister) {

    static ListingView of(Listing listing) {
        return new ListingView(
                listing.number(),
                listing.unit(),
                listing.dueOn(),
                listing.plan(),
                listing.listedAt(),
                listing.lister().name());
    }
}
