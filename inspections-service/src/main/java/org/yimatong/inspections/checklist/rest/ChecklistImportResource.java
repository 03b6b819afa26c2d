package org.yimatong.inspections.checklist.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.inspections.checklist.ChecklistItem;
import org.yimatong.inspections.checklist.ChecklistService;
import org.yimatong.inspections.checklist.ChecklistTable;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.table.TableFormat;

/** Checklists drafted from tables, over HTTP. */
@Path("/api/v1/checklists/{checklist}/imports")
@RowsOf(Whose.EVERYBODY)
@Tag(name = "Checklists")
@RunOnVirtualThread
class ChecklistImportResource {

    private final ChecklistService service;

    ChecklistImportResource(ChecklistService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(
            operationId = "importChecklist",
            summary = "Draft the next edition of a checklist from a table of its items",
            description = "All rows or none: each wrong cell is named as /line/column.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = ChecklistView.class, responseCode = "201", responseDescription = "Drafted")
    public RestResponse<ChecklistView> draft(
            @RestPath @Pattern(regexp = ChecklistItem.KEY) String checklist,
            @BeanParam @Valid TableTitle title,
            @Parameter(hidden = true) @RestHeader("Content-Type") String type,
            File table)
            throws IOException {
        try {
            var items = ChecklistTable.read(table.toPath(), TableFormat.of(type));
            return Drafted.answer(service.draft(checklist, title.over(items)));
        } finally {
            Files.deleteIfExists(table.toPath());
        }
    }
}
