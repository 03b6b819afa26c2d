package org.yimatong.hazards.tailings.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.tailings.PondKind;
import org.yimatong.hazards.tailings.PondWarning;
import org.yimatong.hazards.tailings.TailingsPond;
import org.yimatong.hazards.tailings.TailingsPondService;
import org.yimatong.hazards.tailings.TailingsPonds;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.text.PlainText;

/** Tailings ponds over HTTP. */
@Path("/api/v1/tailings-ponds")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Tailings ponds", description = "Grades, points, warnings and responsible persons of tailings ponds")
class TailingsPondResource {

    /**
     * A pond to be registered.
     *
     * @param uscc of its enterprise
     * @param code unique within the enterprise
     */
    record PondEntry(
            @NotBlank @Size(max = 18) String uscc,
            @NotBlank @PlainText @Size(max = 50) String code,
            @NotBlank @PlainText @Size(max = 200) String name,
            @NotNull PondKind kind,
            @NotNull @Valid PondSize size) {}

    private final TailingsPondService service;
    private final TailingsPonds ponds;
    private final PondViews views;

    TailingsPondResource(TailingsPondService service, TailingsPonds ponds, PondViews views) {
        this.service = service;
        this.ponds = ponds;
        this.views = views;
    }

    @POST
    @Idempotent
    @RolesAllowed("registrar")
    @Operation(operationId = "registerTailingsPond", summary = "Register a pond; its grade follows from its size")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = TailingsPondView.class, responseCode = "201", responseDescription = "The pond")
    public RestResponse<TailingsPondView> register(@Valid @NotNull PondEntry entered) {
        var pond = service.register(
                entered.uscc(),
                new TailingsPond.Entry(entered.code(), entered.name(), entered.kind()),
                entered.size().grading());
        return ResponseBuilder.<TailingsPondView>created(URI.create("/api/v1/tailings-ponds/" + pond.id()))
                .entity(views.of(pond))
                .header("ETag", ETags.of(pond.version()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listTailingsPonds", summary = "Tailings ponds, by enterprise and code")
    public RestResponse<List<TailingsPondView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("grade") @Nullable Integer grade,
            @QueryParam("warning") @Nullable PondWarning warning,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var behind = page.after()
                .map(cursor -> new TailingsPonds.Place(cursor.part(0), cursor.part(1)))
                .orElse(null);
        var rows = views.of(ponds.find(uscc, grade, warning, behind, page.fetch()));
        return Page.respond(rows, page, Function.identity(), row -> Cursor.of(row.uscc(), row.code()), address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "getTailingsPond", summary = "One tailings pond")
    public RestResponse<TailingsPondView> one(UUID id) {
        var pond = views.visible(id);
        return ResponseBuilder.ok(views.of(pond))
                .header("ETag", ETags.of(pond.version()))
                .build();
    }
}
