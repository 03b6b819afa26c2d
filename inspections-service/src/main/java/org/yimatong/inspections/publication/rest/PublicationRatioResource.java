package org.yimatong.inspections.publication.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.publication.Publications;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.TimeInAddress;

/** How much was published of what had to be, over HTTP. */
@Path("/api/v1/publication-ratios")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Publications")
class PublicationRatioResource {

    private final Publications publications;
    private final Clock clock;

    PublicationRatioResource(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "supervisor", "duty-officer", "analyst"})
    @Operation(
            operationId = "getPublicationRatios",
            summary = "How much was published in time of what was due in these days, by kind",
            description = "Without from, since the first of January; without to, until today.")
    public List<PublicationRatioView> ratios(
            @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        var today = LegalCalendar.today(clock);
        var first = from == null ? LocalDate.of(today.getYear(), 1, 1) : TimeInAddress.day("from", from);
        var last = to == null ? today : TimeInAddress.day("to", to);
        return publications.count(first, last, today).stream()
                .map(PublicationRatioView::of)
                .toList();
    }
}
