package org.yimatong.hazards.filing.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.hazards.filing.FilingMaterial;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** The materials of a filing over HTTP. */
@Path("/api/v1/hazard-source-filing-materials")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Filing")
class FilingMaterialResource {

    @GET
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listFilingMaterials", summary = "The materials with which a hazard source is filed")
    public List<FilingMaterial> list() {
        return FilingMaterial.ALL;
    }
}
