package org.yimatong.inspections.prevention.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.chain.EventContent;
import org.yimatong.inspections.prevention.chain.RiskEvent;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.PageRequest;

/** Risk events over HTTP. */
@Path("/api/v1/prevention/events")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Transactional
@Tag(name = "Dual prevention")
class RiskEventResource {

    private final ElementAnswers answers;

    RiskEventResource(ElementAnswers answers) {
        this.answers = answers;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "putRiskEvent",
            summary = "File a risk event under an id of one's own, or amend it, by the enterprise itself",
            description =
                    "Sent again, it answers what came of it. Another content needs the ETag of the version it amends.")
    public RestResponse<ElementView<EventContent>> put(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull EventContent content) {
        return answers.put(RiskEvent.KIND, id, content, seen);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("enterprise")
    @Operation(operationId = "deleteRiskEvent", summary = "Delete a risk event; it stays on record")
    public RestResponse<ElementView<EventContent>> delete(
            UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.delete(RiskEvent.KIND, id, seen);
    }

    @GET
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "listRiskEvents", summary = "List the risk events of one's areas or enterprise")
    public RestResponse<List<ElementView<EventContent>>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("unitId") @Nullable UUID unitId,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        return answers.list(RiskEvent.KIND, uscc, unitId, page, address);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "getRiskEvent", summary = "One of the risk events, deleted or not")
    public RestResponse<ElementView<EventContent>> get(UUID id) {
        return answers.one(RiskEvent.KIND, id);
    }
}
