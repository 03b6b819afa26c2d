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
import org.yimatong.inspections.prevention.chain.AnalysisObject;
import org.yimatong.inspections.prevention.chain.ObjectContent;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.PageRequest;

/** Analysis objects over HTTP. */
@Path("/api/v1/prevention/analysis-objects")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Transactional
@Tag(name = "Dual prevention")
class AnalysisObjectResource {

    private final ElementAnswers answers;

    AnalysisObjectResource(ElementAnswers answers) {
        this.answers = answers;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "putAnalysisObject",
            summary = "File an analysis object under an id of one's own, or amend it, by the enterprise itself",
            description =
                    "Sent again, it answers what came of it. Another content needs the ETag of the version it amends.")
    public RestResponse<ElementView<ObjectContent>> put(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull ObjectContent content) {
        return answers.put(AnalysisObject.KIND, id, content, seen);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("enterprise")
    @Operation(operationId = "deleteAnalysisObject", summary = "Delete an analysis object; it stays on record")
    public RestResponse<ElementView<ObjectContent>> delete(
            UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.delete(AnalysisObject.KIND, id, seen);
    }

    @GET
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "listAnalysisObjects", summary = "List the analysis objects of one's areas or enterprise")
    public RestResponse<List<ElementView<ObjectContent>>> list(
            @QueryParam("uscc") @Nullable String uscc, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        return answers.list(AnalysisObject.KIND, uscc, null, page, address);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "getAnalysisObject", summary = "One of the analysis objects, deleted or not")
    public RestResponse<ElementView<ObjectContent>> get(UUID id) {
        return answers.one(AnalysisObject.KIND, id);
    }
}
