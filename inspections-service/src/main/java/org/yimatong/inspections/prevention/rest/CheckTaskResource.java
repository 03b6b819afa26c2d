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
import org.yimatong.inspections.prevention.task.CheckTask;
import org.yimatong.inspections.prevention.task.TaskContent;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.PageRequest;

/** Check tasks over HTTP. */
@Path("/api/v1/prevention/tasks")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Transactional
@Tag(name = "Dual prevention")
class CheckTaskResource {

    private final ElementAnswers answers;

    CheckTaskResource(ElementAnswers answers) {
        this.answers = answers;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "putCheckTask",
            summary = "File a check task under an id of one's own, or amend it, by the enterprise itself",
            description =
                    "Sent again, it answers what came of it. Another content needs the ETag of the version it amends.")
    public RestResponse<ElementView<TaskContent>> put(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull TaskContent content) {
        return answers.put(CheckTask.KIND, id, content, seen);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("enterprise")
    @Operation(operationId = "deleteCheckTask", summary = "Delete a check task; it stays on record")
    public RestResponse<ElementView<TaskContent>> delete(
            UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.delete(CheckTask.KIND, id, seen);
    }

    @GET
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "listCheckTasks", summary = "List the check tasks of one's areas or enterprise")
    public RestResponse<List<ElementView<TaskContent>>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("measureId") @Nullable UUID measureId,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        return answers.list(CheckTask.KIND, uscc, measureId, page, address);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "getCheckTask", summary = "One of the check tasks, deleted or not")
    public RestResponse<ElementView<TaskContent>> get(UUID id) {
        return answers.one(CheckTask.KIND, id);
    }
}
