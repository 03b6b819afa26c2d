package org.yimatong.enterprises.complaint.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.yimatong.enterprises.complaint.Complaints;
import org.yimatong.enterprises.complaint.Receipt;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.problem.NotFound;

/** Where a complaint is followed by who holds its receipt; nobody needs to sign in. */
@Path("/api/v1/complaint-receipts/{receipt}")
@RowsOf(Whose.THE_BEARER)
@Tag(name = "complaints")
@PermitAll
@SecurityRequirements
@RunOnVirtualThread
class ComplaintReceiptResource {

    private final Complaints complaints;

    ComplaintReceiptResource(Complaints complaints) {
        this.complaints = complaints;
    }

    @GET
    @Transactional
    @Operation(operationId = "followComplaint", summary = "What has become of the complaint with this receipt")
    public ComplaintReceiptView follow(@RestPath String receipt) {
        return complaints
                .followed(new Receipt(receipt))
                .map(ComplaintReceiptView::of)
                .orElseThrow(NotFound::new);
    }
}
