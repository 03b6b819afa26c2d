package org.yimatong.inspections.task.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.task.InspectionTask;
import org.yimatong.inspections.task.TaskService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** The steps of a task over HTTP. Each says by {@code If-Match} which version of the task it is based on. */
@Path("/api/v1/tasks/{id}")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Inspection tasks")
class TaskStepResource {

    @Schema(name = "TaskAssignment")
    record Assignment(@NotNull @Size(min = 2, max = 2) List<@NotNull UUID> officers) {}

    record Completion(@NotNull UUID inspectionId) {}

    record Cancellation(
            @NotBlank @PlainText(multiline = true) @Size(max = 500)
            String reason) {}

    private final TaskService service;
    private final StepAnswers<InspectionTask, TaskView> answers = new StepAnswers<>(InspectionTask.class, TaskView::of);

    TaskStepResource(TaskService service) {
        this.service = service;
    }

    @PUT
    @Path("assignment")
    @RolesAllowed("supervisor")
    @Operation(
            operationId = "assignTask",
            summary = "Have it done by two officers",
            description = "Both on duty in the enterprise's area, neither with a conflict of interest.")
    public RestResponse<TaskView> assign(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Assignment assignment) {
        return answers.after(() -> service.assign(id, ExpectedVersion.of(seen), assignment.officers()));
    }

    @PUT
    @Path("completion")
    @RolesAllowed("inspector")
    @Operation(
            operationId = "completeTask",
            summary = "Say by which inspection it was done, also late",
            description = "The inspection itself may arrive later.")
    public RestResponse<TaskView> complete(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Completion completion) {
        return answers.after(() -> service.complete(id, ExpectedVersion.of(seen), completion.inspectionId()));
    }

    @PUT
    @Path("cancellation")
    @RolesAllowed("supervisor")
    @Operation(operationId = "cancelTask", summary = "Have it not done, for a reason")
    public RestResponse<TaskView> cancel(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Cancellation cancellation) {
        return answers.after(() -> service.cancel(id, ExpectedVersion.of(seen), cancellation.reason()));
    }
}
