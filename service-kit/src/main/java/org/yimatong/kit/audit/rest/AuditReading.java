package org.yimatong.kit.audit.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.audit.AuditHead;
import org.yimatong.kit.audit.AuditHeads;
import org.yimatong.kit.audit.ChangeCriteria;
import org.yimatong.kit.audit.RecordedChanges;
import org.yimatong.kit.audit.RecordedChanges.Place;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** The audit of one service over HTTP, for supervisors; each service gives it its path. */
@RunOnVirtualThread
public abstract class AuditReading {

    private final RecordedChanges changes;
    private final AuditHeads heads;

    protected AuditReading(RecordedChanges changes, AuditHeads heads) {
        this.changes = changes;
        this.heads = heads;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON) // of inherited operations Quarkus does not take it for granted
    @Transactional
    @RolesAllowed("supervisor")
    @SecurityRequirement(name = "SecurityScheme", scopes = "supervisor") // roles of inherited operations are not found
    @RowsOf(Whose.AN_AREA)
    @Operation(operationId = "listAuditEntries", summary = "Who changed what, latest first")
    public RestResponse<List<RecordedChangeView>> list(
            @BeanParam @Valid ChangeCriteria criteria, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var after = page.after()
                .map(cursor -> new Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        return Page.respond(
                changes.latestFirst(criteria, after, page.fetch()),
                page,
                RecordedChangeView::of,
                change -> Cursor.of(change.recordedAt().toString(), change.id().toString()),
                address);
    }

    @GET
    @Path("/head")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed("supervisor")
    @SecurityRequirement(name = "SecurityScheme", scopes = "supervisor") // roles of inherited operations are not found
    @RowsOf(Whose.EVERYBODY)
    @Operation(
            operationId = "getAuditHead",
            summary = "The last link of the chain, to be kept elsewhere and compared later")
    public AuditHead head() {
        return heads.now();
    }
}
