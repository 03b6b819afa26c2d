package org.yimatong.hazards.responsibility.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.listing.Place;
import org.yimatong.hazards.responsibility.ResponsibilityTask;
import org.yimatong.hazards.responsibility.ResponsibilityTasks;
import org.yimatong.hazards.responsibility.TaskKind;
import org.yimatong.hazards.responsibility.TaskRecord;
import org.yimatong.hazards.responsibility.TaskService;
import org.yimatong.hazards.responsibility.TaskState;
import org.yimatong.hazards.responsibility.WeeklyAnswer;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.text.PlainText;

/** Tasks of responsible persons over HTTP. */
@Path("/api/v1/responsibility-tasks")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Responsibility")
class TaskResource {

    /**
     * What was done.
     *
     * @param found what was found
     * @param answers one for each of the ten items, if it is the weekly check
     */
    record NewTaskRecord(
            @NotNull @ThisCentury LocalDate doneOn,

            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String found,

            @Nullable @Size(max = 40) List<@NotNull @Valid WeeklyAnswer> answers) {}

    private final TaskService service;
    private final ResponsibilityTasks tasks;
    private final StepAnswers<ResponsibilityTask, TaskView> steps =
            new StepAnswers<>(ResponsibilityTask.class, TaskView::of);

    TaskResource(TaskService service, ResponsibilityTasks tasks) {
        this.service = service;
        this.tasks = tasks;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listResponsibilityTasks", summary = "Tasks of responsible persons, those due first")
    public RestResponse<List<TaskView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("source") @Nullable UUID source,
            @QueryParam("kind") @Nullable TaskKind kind,
            @QueryParam("state") @Nullable TaskState state,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var filter = new ResponsibilityTasks.Filter(uscc, source, kind, state);
        return Page.respond(
                tasks.dueFirst(filter, Place.behind(page), page.fetch()),
                page,
                TaskView::of,
                task -> new Place(task.dueAt(), task.id()).cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "getResponsibilityTask", summary = "One task")
    public RestResponse<TaskView> one(UUID id) {
        return steps.of(tasks.visible(id).orElseThrow(NotFound::new));
    }

    @PUT
    @Path("/{id}/record")
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "recordResponsibilityTask",
            summary = "Write down that the task was done, and what was found",
            description = "In time only if it is written down in time. A drill meets the duty to drill too.")
    public RestResponse<TaskView> record(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull NewTaskRecord entered) {
        List<WeeklyAnswer> answers = entered.answers() == null ? List.of() : entered.answers();
        var entry = new TaskRecord(entered.doneOn(), entered.found(), answers);
        return steps.after(() -> service.record(id, ExpectedVersion.of(seen), entry));
    }
}
