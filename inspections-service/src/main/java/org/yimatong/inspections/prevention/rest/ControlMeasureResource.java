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
import org.yimatong.inspections.prevention.chain.ControlMeasure;
import org.yimatong.inspections.prevention.chain.MeasureContent;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.PageRequest;

/** Control measures over HTTP. */
@Path("/api/v1/prevention/measures")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Transactional
@Tag(name = "Dual prevention")
class ControlMeasureResource {

    private final ElementAnswers answers;

    ControlMeasureResource(ElementAnswers answers) {
        this.answers = answers;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "putControlMeasure",
            summary = "File a control measure under an id of one's own, or amend it, by the enterprise itself",
            description =
                    "Sent again, it answers what came of it. Another content needs the ETag of the version it amends.")
    public RestResponse<ElementView<MeasureContent>> put(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull MeasureContent content) {
        return answers.put(ControlMeasure.KIND, id, content, seen);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("enterprise")
    @Operation(operationId = "deleteControlMeasure", summary = "Delete a control measure; it stays on record")
    public RestResponse<ElementView<MeasureContent>> delete(
            UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.delete(ControlMeasure.KIND, id, seen);
    }

    @GET
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "listControlMeasures", summary = "List the control measures of one's areas or enterprise")
    public RestResponse<List<ElementView<MeasureContent>>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("eventId") @Nullable UUID eventId,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        return answers.list(ControlMeasure.KIND, uscc, eventId, page, address);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "getControlMeasure", summary = "One of the control measures, deleted or not")
    public RestResponse<ElementView<MeasureContent>> get(UUID id) {
        return answers.one(ControlMeasure.KIND, id);
    }
}
