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
import org.yimatong.inspections.prevention.chain.RiskUnit;
import org.yimatong.inspections.prevention.chain.UnitContent;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.PageRequest;

/** Units over HTTP. */
@Path("/api/v1/prevention/units")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Transactional
@Tag(name = "Dual prevention")
class RiskUnitResource {

    private final ElementAnswers answers;

    RiskUnitResource(ElementAnswers answers) {
        this.answers = answers;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "putRiskUnit",
            summary = "File a unit under an id of one's own, or amend it, by the enterprise itself",
            description =
                    "Sent again, it answers what came of it. Another content needs the ETag of the version it amends.")
    public RestResponse<ElementView<UnitContent>> put(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull UnitContent content) {
        return answers.put(RiskUnit.KIND, id, content, seen);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("enterprise")
    @Operation(operationId = "deleteRiskUnit", summary = "Delete a unit; it stays on record")
    public RestResponse<ElementView<UnitContent>> delete(
            UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.delete(RiskUnit.KIND, id, seen);
    }

    @GET
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "listRiskUnits", summary = "List the units of one's areas or enterprise")
    public RestResponse<List<ElementView<UnitContent>>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("hazardCode") @Nullable String hazardCode,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        return answers.list(RiskUnit.KIND, uscc, hazardCode, page, address);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "getRiskUnit", summary = "One of the units, deleted or not")
    public RestResponse<ElementView<UnitContent>> get(UUID id) {
        return answers.one(RiskUnit.KIND, id);
    }
}
