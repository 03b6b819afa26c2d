package org.yimatong.enterprises.enterprise.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.enterprises.enterprise.IndustryClass;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** Classes of economic activity over HTTP. */
@Path("/api/v1/industry-classes")
@RowsOf(Whose.EVERYBODY)
@Tag(name = "enterprises")
@RunOnVirtualThread
class IndustryClassResource {

    /** @param code section and two to four digits, GB/T 4754 */
    record IndustryClassView(String code, String name) {}

    @GET
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
    @Operation(
            operationId = "listIndustryClasses",
            summary = "The classes of GB/T 4754 that are known by name, by code",
            description =
                    "Those around hazardous goods. Another is accepted where its code can be one of the standard.")
    public List<IndustryClassView> list() {
        return IndustryClass.allKnown().stream()
                .map(known -> new IndustryClassView(known.code(), known.name().orElseThrow()))
                .toList();
    }
}
