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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.EnterpriseLevel;
import org.yimatong.hazards.source.EnterpriseLevels;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Levels of enterprises over HTTP. */
@Path("/api/v1/enterprise-hazard-levels")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Registry")
class EnterpriseLevelResource {

    private final EnterpriseLevels levels;
    private final CurrentAccess access;

    EnterpriseLevelResource(EnterpriseLevels levels, CurrentAccess access) {
        this.levels = levels;
        this.access = access;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listEnterpriseHazardLevels",
            summary = "Enterprises with hazard sources: the level of the highest one, and how many there are")
    public RestResponse<List<EnterpriseLevel>> list(
            @QueryParam("uscc") @Nullable String uscc, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        return Page.respond(
                levels.visible(access.get(), uscc, page),
                page,
                Function.identity(),
                level -> Cursor.of(level.uscc()),
                address);
    }
}
