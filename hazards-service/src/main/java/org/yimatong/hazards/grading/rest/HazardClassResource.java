package org.yimatong.hazards.grading.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.hazards.grading.HazardClass;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** Table 2 of the standard over HTTP. */
@Path("/api/v1/hazard-classes")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Grading")
class HazardClassResource {

    /**
     * A class of table 2 as clients see it.
     *
     * @param criticalQuantity Q in tonnes
     * @param unsure whether its division or its beta is not certain
     */
    record ClassOfTable2(
            String symbol,
            String category,
            String description,
            String criticalQuantity,
            String beta,
            boolean unsure,
            String source) {

        static ClassOfTable2 of(HazardClass hazardClass) {
            return new ClassOfTable2(
                    hazardClass.symbol(),
                    hazardClass.category(),
                    hazardClass.description(),
                    hazardClass.criticalQuantity().toPlainString(),
                    hazardClass.beta().toPlainString(),
                    hazardClass.unsure(),
                    hazardClass.source());
        }
    }

    @GET
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listHazardClasses", summary = "The 24 classes of table 2, in the standard's order")
    public List<ClassOfTable2> list() {
        return HazardClass.ALL.stream().map(ClassOfTable2::of).toList();
    }
}
