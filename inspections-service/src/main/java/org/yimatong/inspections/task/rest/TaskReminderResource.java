package org.yimatong.inspections.task.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.inspections.task.ReminderKind;
import org.yimatong.inspections.task.TaskReminder;
import org.yimatong.inspections.task.TaskReminders;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Of what officers were reminded, over HTTP. */
@Path("/api/v1/task-reminders")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Inspection tasks")
class TaskReminderResource {

    /**
     * A reminder.
     *
     * @param dueAt when it was due
     * @param recordedAt when the service got round to it: later after an outage
     */
    @Schema(
            name = "TaskReminder",
            requiredProperties = {"taskId", "kind", "uscc", "dueAt", "recordedAt"})
    record ReminderView(UUID taskId, ReminderKind kind, String uscc, Instant dueAt, Instant recordedAt) {

        static ReminderView of(TaskReminder reminder) {
            return new ReminderView(
                    reminder.taskId(), reminder.kind(), reminder.uscc(), reminder.dueAt(), reminder.recordedAt());
        }
    }

    private final TaskReminders reminders;
    private final CallingOfficer caller;

    TaskReminderResource(TaskReminders reminders, CallingOfficer caller) {
        this.reminders = reminders;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(
            operationId = "listTaskReminders",
            summary = "List reminders, newest first; with mine=true one's own as an officer")
    public RestResponse<List<ReminderView>> list(
            @QueryParam("mine")
                    @DefaultValue("false")
                    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
                    @Pattern(regexp = "true|false")
                    String mine,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var behind = page.after()
                .map(cursor -> new TaskReminders.Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        return Page.respond(
                reminders.newestFirst(Boolean.parseBoolean(mine) ? caller.id() : null, behind, page.fetch()),
                page,
                ReminderView::of,
                reminder ->
                        Cursor.of(reminder.dueAt().toString(), reminder.taskId().toString()),
                address);
    }
}
