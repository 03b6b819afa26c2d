package org.yimatong.hazards.source.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Hazard sources over HTTP. */
@Path("/api/v1/hazard-sources")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Registry")
class HazardSourceResource {

    private final HazardSources sources;
    private final CurrentAccess access;

    HazardSourceResource(HazardSources sources, CurrentAccess access) {
        this.sources = sources;
        this.access = access;
    }

    @GET
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Transactional
    @Operation(operationId = "listHazardSources", summary = "The hazard sources of one's areas or enterprise")
    @APIResponse(
            responseCode = "200",
            description = "By enterprise and code",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = HazardSourceView.class)))
    public RestResponse<List<HazardSourceView>> list(
            @QueryParam("uscc") @Nullable String uscc, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        return Page.respond(
                sources.visible(access.get(), uscc, page),
                page,
                HazardSourceView::of,
                source -> Cursor.of(source.uscc(), source.code()),
                address);
    }
}
