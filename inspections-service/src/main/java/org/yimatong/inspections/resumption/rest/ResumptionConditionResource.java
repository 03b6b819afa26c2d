package org.yimatong.inspections.resumption.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.inspections.resumption.ResumptionCondition;
import org.yimatong.inspections.resumption.ResumptionConditions;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** The conditions of a resumption over HTTP. */
@Path("/api/v1/resumption-conditions")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Resumption of work")
class ResumptionConditionResource {

    private final ResumptionConditions conditions;

    ResumptionConditionResource(ResumptionConditions conditions) {
        this.conditions = conditions;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "listResumptionConditions",
            summary = "What an enterprise has to have before it may start again")
    public List<ResumptionCondition> list() {
        return conditions.all();
    }
}
