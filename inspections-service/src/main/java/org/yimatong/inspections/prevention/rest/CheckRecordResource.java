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
import org.yimatong.inspections.prevention.task.CheckRecord;
import org.yimatong.inspections.prevention.task.RecordContent;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.PageRequest;

/** Records of checks over HTTP. */
@Path("/api/v1/prevention/records")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Transactional
@Tag(name = "Dual prevention")
class CheckRecordResource {

    private final ElementAnswers answers;

    CheckRecordResource(ElementAnswers answers) {
        this.answers = answers;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "putCheckRecord",
            summary = "File the record of a check under an id of one's own, by the enterprise itself",
            description = "Sent again, it answers what came of it. What it said first is final.")
    public RestResponse<ElementView<RecordContent>> put(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull RecordContent content) {
        return answers.put(CheckRecord.KIND, id, content, seen);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("enterprise")
    @Operation(operationId = "deleteCheckRecord", summary = "Delete the record of a check; it stays on record")
    public RestResponse<ElementView<RecordContent>> delete(
            UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.delete(CheckRecord.KIND, id, seen);
    }

    @GET
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "listCheckRecords", summary = "List the records of checks of one's areas or enterprise")
    public RestResponse<List<ElementView<RecordContent>>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("taskId") @Nullable UUID taskId,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        return answers.list(CheckRecord.KIND, uscc, taskId, page, address);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "getCheckRecord", summary = "One of the records of checks, deleted or not")
    public RestResponse<ElementView<RecordContent>> get(UUID id) {
        return answers.one(CheckRecord.KIND, id);
    }
}
