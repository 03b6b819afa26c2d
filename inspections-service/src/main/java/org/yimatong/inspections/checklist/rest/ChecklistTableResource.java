package org.yimatong.inspections.checklist.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.inspections.checklist.ChecklistEdition;
import org.yimatong.inspections.checklist.ChecklistEditions;
import org.yimatong.inspections.checklist.ChecklistItem;
import org.yimatong.inspections.checklist.ChecklistService;
import org.yimatong.inspections.checklist.ChecklistTable;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.table.CsvWriter;
import org.yimatong.kit.table.TableFormat;
import org.yimatong.kit.table.XlsxWriter;

/** Checklists as tables over HTTP. */
@Path("/api/v1/checklists/{checklist}")
@Tag(name = "Checklists")
@RunOnVirtualThread
class ChecklistTableResource {

    private final ChecklistService service;
    private final ChecklistEditions editions;

    ChecklistTableResource(ChecklistService service, ChecklistEditions editions) {
        this.service = service;
        this.editions = editions;
    }

    @POST
    @Path("/imports")
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

    @GET
    @Path("/editions/{edition}/items")
    @Transactional
    @Produces(TableFormat.CSV_TYPE)
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(
            operationId = "exportChecklist",
            summary = "The items of an edition as a table that can be imported again: CSV, or a workbook by Accept")
    public RestResponse<StreamingOutput> csv(
            @RestPath String checklist,
            @RestPath int edition,
            @RestQuery @DefaultValue("false") boolean byteOrderMark) {
        var items = items(checklist, edition);
        return file(checklist + ".csv", bytes -> {
            try (var table = new CsvWriter(bytes, byteOrderMark)) {
                ChecklistTable.write(items, table);
            }
        });
    }

    @GET
    @Path("/editions/{edition}/items")
    @Transactional
    @Produces(TableFormat.XLSX_TYPE + ";qs=0.5")
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> workbook(@RestPath String checklist, @RestPath int edition) {
        var items = items(checklist, edition);
        return file(checklist + ".xlsx", bytes -> {
            try (var table = new XlsxWriter(bytes, "检查表")) {
                ChecklistTable.write(items, table);
            }
        });
    }

    private List<ChecklistItem> items(String checklist, int edition) {
        return editions.findByIdOptional(new ChecklistEdition.Key(checklist, edition))
                .orElseThrow(NotFound::new)
                .content()
                .items();
    }

    private static RestResponse<StreamingOutput> file(String name, StreamingOutput content) {
        return ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
