package org.yimatong.hazards.equipment.rest;

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
import org.yimatong.hazards.equipment.EquipmentRegister;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Equipment over HTTP. */
@Path("/api/v1/equipment")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Equipment")
class EquipmentResource {

    private final EquipmentRegister register;
    private final CurrentAccess access;

    EquipmentResource(EquipmentRegister register, CurrentAccess access) {
        this.register = register;
        this.access = access;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listEquipment", summary = "Tanks and devices of hazard sources")
    @APIResponse(
            responseCode = "200",
            description = "By enterprise and code",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = EquipmentView.class)))
    public RestResponse<List<EquipmentView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("source") @Nullable String source,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        return Page.respond(
                register.visible(access.get(), uscc, source, page),
                page,
                EquipmentView::of,
                equipment -> Cursor.of(equipment.uscc(), equipment.code()),
                address);
    }
}
