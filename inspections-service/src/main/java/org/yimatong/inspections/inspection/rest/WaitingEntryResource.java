package org.yimatong.inspections.inspection.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.inspections.inspection.InspectionEntries;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Entries over HTTP whose inspection has yet to arrive. */
@Path("/api/v1/waiting-inspection-entries")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Inspections")
class WaitingEntryResource {

    private final InspectionEntries entries;

    WaitingEntryResource(InspectionEntries entries) {
        this.entries = entries;
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(
            operationId = "listWaitingInspectionEntries",
            summary = "Entries of one's areas whose inspection has yet to arrive, newest first")
    public RestResponse<List<EntryView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var after = page.after().map(InspectionCursor::waitingAt).orElse(null);
        return Page.respond(
                entries.waiting(after, page.fetch()), page, EntryView::waiting, InspectionCursor::waiting, address);
    }
}
