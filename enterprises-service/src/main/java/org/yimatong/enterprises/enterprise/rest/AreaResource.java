package org.yimatong.enterprises.enterprise.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.enterprises.enterprise.Areas;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** The supervision areas over HTTP: whose keys stand wherever an area is named. */
@Path("/api/v1/areas")
@RowsOf(Whose.EVERYBODY)
@Tag(name = "enterprises")
@RunOnVirtualThread
class AreaResource {

    /** @param key code of GB/T 2260, or a local key of a development zone */
    record AreaView(String key, String name) {}

    private final Areas areas;

    AreaResource(Areas areas) {
        this.areas = areas;
    }

    @GET
    @Transactional
    @RolesAllowed({
        "registrar",
        "inspector",
        "duty-officer",
        "supervisor",
        "analyst",
        "expert",
        "administrator",
        "enterprise"
    })
    @Operation(operationId = "listAreas", summary = "The supervision areas of the city, by key")
    public List<AreaView> list() {
        return areas.byKey().stream()
                .map(area -> new AreaView(area.key(), area.name()))
                .toList();
    }
}
