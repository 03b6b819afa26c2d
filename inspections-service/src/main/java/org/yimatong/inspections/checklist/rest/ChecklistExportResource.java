package org.yimatong.inspections.checklist.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.inspections.checklist.ChecklistEdition;
import org.yimatong.inspections.checklist.ChecklistEditions;
import org.yimatong.inspections.checklist.ChecklistItem;
import org.yimatong.inspections.checklist.ChecklistTable;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.table.CsvWriter;
import org.yimatong.kit.table.TableFormat;
import org.yimatong.kit.table.XlsxWriter;

/** Checklists as tables over HTTP. */
@Path("/api/v1/checklists/{checklist}/editions/{edition}/items")
@RowsOf(Whose.EVERYBODY)
@Tag(name = "Checklists")
@RunOnVirtualThread
class ChecklistExportResource {

    private final ChecklistEditions editions;

    ChecklistExportResource(ChecklistEditions editions) {
        this.editions = editions;
    }

    @GET
    @Transactional
    @Produces(TableFormat.CSV_TYPE)
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(
            operationId = "exportChecklist",
            summary = "The items of an edition as a table that can be imported again: CSV, or a workbook by Accept")
    @APIResponse(
            responseCode = "200",
            description = "A table with the columns of an import",
            content = {
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<StreamingOutput> csv(
            @RestPath @Pattern(regexp = ChecklistItem.KEY) String checklist,
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
    @Transactional
    @Produces(TableFormat.XLSX_TYPE + ";qs=0.5")
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> workbook(
            @RestPath @Pattern(regexp = ChecklistItem.KEY) String checklist, @RestPath int edition) {
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
