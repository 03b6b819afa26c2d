package org.yimatong.enterprises.override.rest;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.listing.DecisionFilter;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.enterprises.override.CodeOverride;
import org.yimatong.enterprises.override.CodeOverrides;
import org.yimatong.enterprises.override.OverrideService;
import org.yimatong.enterprises.override.OverrideState;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Overrides over HTTP. */
@Path("/api/v1/code-overrides")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "code overrides", description = "What two people decide that a code shows for a while")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class OverrideResource {

    private final OverrideService service;
    private final CodeOverrides overrides;
    private final Clock clock;

    OverrideResource(OverrideService service, CodeOverrides overrides, Clock clock) {
        this.service = service;
        this.overrides = overrides;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(operationId = "requestCodeOverride", summary = "Ask for an override; it has no effect yet")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = OverrideView.class, responseCode = "201", responseDescription = "Asked for")
    public RestResponse<OverrideView> request(@Valid @NotNull NewOverride override) {
        var requested = service.request(override.asRequest());
        return ResponseBuilder.<OverrideView>created(URI.create("/api/v1/code-overrides/" + requested.id()))
                .header("ETag", ETags.of(requested.version()))
                .entity(view(requested))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listCodeOverrides", summary = "The overrides the caller may see, newest first")
    public RestResponse<List<OverrideView>> list(
            @RestQuery @Nullable String uscc,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable OverrideState state,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo address) {
        var behind = page.after().map(TimePlace::of).orElse(null);
        return Page.respond(
                overrides.newestFirst(new DecisionFilter<>(uscc, area, state), behind, page.fetch()),
                page,
                this::view,
                override -> new TimePlace(override.requestedAt(), override.id()).cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getCodeOverride", summary = "An override")
    public RestResponse<OverrideView> get(@RestPath UUID id) {
        return answer(overrides.visible(id).orElseThrow(NotFound::new));
    }

    private RestResponse<OverrideView> answer(CodeOverride override) {
        return ResponseBuilder.ok(view(override))
                .header("ETag", ETags.of(override.version()))
                .build();
    }

    private OverrideView view(CodeOverride override) {
        return OverrideView.of(override, clock.instant());
    }
}
