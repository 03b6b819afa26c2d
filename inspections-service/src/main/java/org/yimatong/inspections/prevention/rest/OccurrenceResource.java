package org.yimatong.inspections.prevention.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.task.OccurrenceState;
import org.yimatong.inspections.prevention.task.Occurrences;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** The times at which check tasks are due, over HTTP. */
@Path("/api/v1/prevention/occurrences")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Dual prevention")
class OccurrenceResource {

    private final Occurrences occurrences;

    OccurrenceResource(Occurrences occurrences) {
        this.occurrences = occurrences;
    }

    @GET
    @Transactional
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(
            operationId = "listCheckOccurrences",
            summary = "List when the check tasks of one's areas or enterprise were or are due, by when they close",
            description = "With state=OPEN it is what there is to do, with state=MISSED what was not done.")
    public RestResponse<List<OccurrenceView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("taskId") @Nullable UUID taskId,
            @QueryParam("state") @Nullable OccurrenceState state,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var after = page.after()
                .map(cursor -> new Occurrences.Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        var rows = occurrences.byClosing(criteria(uscc, taskId, state), after, page.fetch());
        return Page.respond(
                rows,
                page,
                OccurrenceView::of,
                row -> Cursor.of(row.closesAt().toString(), row.id().toString()),
                address);
    }

    private static Map<String, Object> criteria(
            @Nullable String uscc, @Nullable UUID taskId, @Nullable OccurrenceState state) {
        var criteria = new HashMap<String, Object>();
        if (uscc != null) {
            criteria.put("uscc", uscc);
        }
        if (taskId != null) {
            criteria.put("taskId", taskId);
        }
        if (state != null) {
            criteria.put("state", state);
        }
        return criteria;
    }
}
