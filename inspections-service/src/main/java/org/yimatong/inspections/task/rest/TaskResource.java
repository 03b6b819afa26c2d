package org.yimatong.inspections.task.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.inspections.task.InspectionTask;
import org.yimatong.inspections.task.TaskService;
import org.yimatong.inspections.task.TaskSubject;
import org.yimatong.inspections.task.TaskWindow;
import org.yimatong.inspections.task.Tasks;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** Inspection tasks over HTTP. */
@Path("/api/v1/tasks")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Inspection tasks", description = "Who looks at which enterprise by when. Enterprises see none of them")
class TaskResource {

    private final TaskService service;
    private final Tasks tasks;
    private final KnownEnterprises enterprises;
    private final CallingOfficer caller;
    private final Clock clock;

    TaskResource(TaskService service, Tasks tasks, KnownEnterprises enterprises, CallingOfficer caller, Clock clock) {
        this.service = service;
        this.tasks = tasks;
        this.enterprises = enterprises;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(operationId = "orderTask", summary = "Order a task by itself, without a plan or a draw")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = TaskView.class, responseCode = "201", responseDescription = "The task")
    public RestResponse<TaskView> order(@Valid @NotNull NewTask order) {
        var enterprise =
                enterprises.visible(order.uscc()).orElseThrow(() -> new InvalidInput("/uscc", "unknown-enterprise"));
        var opensOn = order.opensOn() == null ? LegalCalendar.today(clock) : order.opensOn();
        var task = service.order(
                new TaskSubject(enterprise.uscc(), enterprise.area(), order.purpose()),
                new TaskWindow(opensOn, order.dueOn()),
                order.officers() == null ? List.of() : order.officers());
        return ResponseBuilder.<TaskView>created(URI.create("/api/v1/tasks/" + task.id()))
                .entity(TaskView.of(task))
                .header("ETag", ETags.of(task.version()))
                .build();
    }

    @GET
    @RolesAllowed({"inspector", "supervisor", "duty-officer", "analyst"})
    @Transactional
    @Operation(
            operationId = "listTasks",
            summary = "List the tasks of one's areas by their last day; with mine=true one's own as an officer")
    public RestResponse<List<TaskView>> list(
            @BeanParam @Valid TaskQuery query, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var filter = query.asFilter(query.ofCaller() ? caller.id() : null);
        var after = page.after()
                .map(cursor -> new Tasks.Place(cursor.day(0), cursor.id(1)))
                .orElse(null);
        return Page.respond(
                tasks.byLastDay(filter, after, page.fetch()), page, TaskView::of, TaskResource::cursorOf, address);
    }

    @GET
    @RolesAllowed({"inspector", "supervisor", "duty-officer", "analyst"})
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getTask", summary = "One task")
    public RestResponse<TaskView> get(UUID id) {
        var task = tasks.visible(id).orElseThrow(NotFound::new);
        return ResponseBuilder.ok(TaskView.of(task))
                .header("ETag", ETags.of(task.version()))
                .build();
    }

    private static Cursor cursorOf(InspectionTask task) {
        return Cursor.of(task.window().dueOn().toString(), task.id().toString());
    }
}
