package org.yimatong.inspections.draw.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.draw.DrawService;
import org.yimatong.inspections.draw.Draws;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;

/** Random draws over HTTP. Announcements are public; results are for officials until they are published. */
@Path("/api/v1/draws")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Random draws", description = "Enterprises and officers drawn by a rule that anybody can recompute")
class DrawResource {

    private final DrawService service;
    private final Draws draws;
    private final VisibleDraws visible;
    private final Clock clock;

    DrawResource(DrawService service, Draws draws, VisibleDraws visible, Clock clock) {
        this.service = service;
        this.draws = draws;
        this.visible = visible;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @RowsOf(Whose.AN_AREA)
    @Operation(
            operationId = "announceDraw",
            summary = "Announce a draw: its rule and its candidates are fixed, before anybody can know the seed")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = DrawView.class, responseCode = "201", responseDescription = "The announcement")
    public RestResponse<DrawView> announce(@Valid @NotNull NewDraw announced) {
        var draw = service.announce(announced.asAnnouncement(LegalCalendar.today(clock)));
        return ResponseBuilder.<DrawView>created(URI.create("/api/v1/draws/" + draw.id()))
                .entity(visible.view(draw))
                .header("ETag", ETags.of(draw.version()))
                .build();
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Transactional
    @Operation(operationId = "listDraws", summary = "List the draws, newest first; public")
    public RestResponse<List<DrawView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var behind = page.after()
                .map(cursor -> new Draws.Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        return Page.respond(
                draws.newestFirst(behind, page.fetch()),
                page,
                visible::view,
                draw -> Cursor.of(draw.announcedAt().toString(), draw.id().toString()),
                address);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @SecurityRequirements
    @Transactional
    @Operation(operationId = "getDraw", summary = "One draw as it was announced; public")
    public RestResponse<DrawView> get(UUID id) {
        var draw = visible.announced(id);
        return ResponseBuilder.ok(visible.view(draw))
                .header("ETag", ETags.of(draw.version()))
                .build();
    }
}
