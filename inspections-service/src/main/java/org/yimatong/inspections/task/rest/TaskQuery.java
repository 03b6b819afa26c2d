package org.yimatong.inspections.task.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.SupervisedAreas;
import org.yimatong.inspections.task.TaskFilter;
import org.yimatong.inspections.task.TaskState;

/** Which tasks are asked for. */
record TaskQuery(
        @QueryParam("area") @Nullable @Pattern(regexp = SupervisedAreas.KEY)
        String area,

        @QueryParam("uscc") @Nullable @Pattern(regexp = NewTask.USCC)
        String uscc,

        @QueryParam("planId") @Nullable UUID planId,
        @QueryParam("drawId") @Nullable UUID drawId,
        @QueryParam("state") @Nullable TaskState state,

        @QueryParam("mine")
        @DefaultValue("false")
        @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
        @Pattern(regexp = "true|false")
        String mine) {

    /** Whether only the caller's own are asked for. */
    boolean ofCaller() {
        return Boolean.parseBoolean(mine);
    }

    /** @param officer who asks */
    TaskFilter asFilter(@Nullable UUID officer) {
        return new TaskFilter(area, uscc, planId, drawId, state, officer);
    }
}
