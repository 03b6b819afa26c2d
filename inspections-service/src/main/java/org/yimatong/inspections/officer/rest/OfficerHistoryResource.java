package org.yimatong.inspections.officer.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.inspections.officer.OfficerService;
import org.yimatong.inspections.officer.Officers;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** The history of an officer's entry over HTTP. */
@Path("/api/v1/officers/{id}/changes")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Officers")
class OfficerHistoryResource {

    private final OfficerService service;
    private final Officers officers;

    OfficerHistoryResource(OfficerService service, Officers officers) {
        this.service = service;
        this.officers = officers;
    }

    @GET
    @Transactional
    @RolesAllowed({"supervisor", "analyst"})
    @Operation(operationId = "listOfficerChanges", summary = "What became of an officer's entry, oldest first")
    public RestResponse<List<OfficerChangeView>> changes(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var behind = page.after().map(cursor -> cursor.number(0)).orElse(0L);
        var rows = officers.changesOf(service.answeredFor(id).id(), behind, page.fetch());
        return Page.respond(
                rows, page, OfficerChangeView::of, change -> Cursor.of(String.valueOf(change.number())), address);
    }
}
