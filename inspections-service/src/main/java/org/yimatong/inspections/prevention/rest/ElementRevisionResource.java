package org.yimatong.inspections.prevention.rest;

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
import org.yimatong.inspections.prevention.chain.ChainHistory;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** What elements of the chain said before, over HTTP. */
@Path("/api/v1/prevention/revisions/{kind}/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Dual prevention")
class ElementRevisionResource {

    private final ChainHistory history;

    ElementRevisionResource(ChainHistory history) {
        this.history = history;
    }

    @GET
    @Transactional
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(
            operationId = "listElementRevisions",
            summary = "Everything an element of the chain ever said, oldest first",
            description = "The kind as in the addresses: units, events, measures, tasks and so on.")
    public RestResponse<List<ElementRevisionView>> list(
            String kind, UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var rows = history.of(
                kind, id, page.after().map(cursor -> cursor.number(0)).orElse(0L), page.fetch());
        if (rows.isEmpty() && page.after().isEmpty()) {
            throw new NotFound(); // every element has its first
        }
        return Page.respond(
                rows, page, ElementRevisionView::of, row -> Cursor.of(String.valueOf(row.version())), address);
    }
}
