package org.yimatong.inspections.draw.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.inspections.draw.DrawVerification;
import org.yimatong.inspections.draw.DrawnEnterprise;
import org.yimatong.inspections.draw.Draws;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.table.CsvWriter;
import org.yimatong.kit.table.TableFormat;

/** What was drawn, and of whom, over HTTP: for officials of the areas, and for everybody once it is published. */
@Path("/api/v1/draws/{id}")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Random draws")
class DrawResultResource {

    private final Draws draws;
    private final VisibleDraws visible;

    DrawResultResource(Draws draws, VisibleDraws visible) {
        this.draws = draws;
        this.visible = visible;
    }

    @GET
    @Path("result")
    @PermitAll
    @SecurityRequirements
    @Transactional
    @Operation(operationId = "listDrawn", summary = "What was drawn, in order")
    public RestResponse<List<DrawnView>> result(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var draw = visible.whole(id);
        var behind = page.after()
                .map(cursor -> Math.clamp(cursor.number(0), 0, Integer.MAX_VALUE))
                .orElse(0);
        return Page.respond(
                draws.drawn(draw.id(), behind, page.fetch()),
                page,
                DrawnView::of,
                drawn -> Cursor.of(String.valueOf(drawn.place())),
                address);
    }

    @GET
    @Path("result-export")
    @PermitAll
    @SecurityRequirements
    @Transactional
    @Produces(TableFormat.CSV_TYPE)
    @Operation(operationId = "exportDrawn", summary = "What was drawn, in order, as a table to be published")
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> export(
            UUID id,
            @QueryParam("byteOrderMark")
                    @DefaultValue("false")
                    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
                    @Pattern(regexp = "true|false")
                    String byteOrderMark)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var table = new CsvWriter(bytes, Boolean.parseBoolean(byteOrderMark))) {
            table.row(DrawnView.COLUMNS);
            for (var drawn : all(id)) {
                table.row(DrawnView.of(drawn).cells());
            }
        }
        return ResponseBuilder.ok(bytes.toByteArray())
                .header("Content-Disposition", "attachment; filename=\"draw-" + id + ".csv\"")
                .build();
    }

    @GET
    @Path("verification")
    @PermitAll
    @SecurityRequirements
    @Transactional
    @Operation(
            operationId = "verifyDraw",
            summary = "Recompute a draw from its stored list and seed",
            description = "How anybody does the same without this service: docs/how-to/recompute-a-draw.md.")
    public DrawVerification verify(UUID id) {
        return DrawVerification.of(visible.whole(id), all(id));
    }

    private List<DrawnEnterprise> all(UUID id) {
        return draws.drawn(visible.whole(id).id(), 0, Integer.MAX_VALUE);
    }
}
