package org.yimatong.hazards.escalation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.escalation.Escalation;
import org.yimatong.hazards.escalation.EscalationKind;
import org.yimatong.hazards.escalation.Escalations;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** What the clock did about alarms that waited for people, over HTTP. */
@Path("/api/v1/alarm-escalations")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Alarms")
class EscalationResource {

    /**
     * An escalation.
     *
     * @param awaitedSince since when people owed the alarm what they did not do
     * @param dueAt when it was due, however late it was found
     */
    record EscalationView(
            UUID id, UUID alarmId, String uscc, String area, EscalationKind kind, Instant awaitedSince, Instant dueAt) {

        static EscalationView of(Escalation escalation) {
            return new EscalationView(
                    escalation.id(),
                    escalation.alarmId(),
                    escalation.uscc(),
                    escalation.area(),
                    escalation.kind(),
                    escalation.awaitedSince(),
                    escalation.dueAt());
        }
    }

    private final Escalations escalations;

    EscalationResource(Escalations escalations) {
        this.escalations = escalations;
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst", "enterprise"})
    @Operation(
            operationId = "listAlarmEscalations",
            summary = "What was done by the clock about alarms that waited for people, newest first")
    public RestResponse<List<EscalationView>> list(
            @QueryParam("alarm") @Nullable UUID alarm,
            @QueryParam("kind") @Nullable EscalationKind kind,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var behind = page.after()
                .map(cursor -> new Escalations.Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        return Page.respond(
                escalations.newestFirst(alarm, kind, behind, page.fetch()),
                page,
                EscalationView::of,
                escalation ->
                        Cursor.of(escalation.dueAt().toString(), escalation.id().toString()),
                address);
    }
}
