package org.yimatong.enterprises.exporting.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.enterprise.rest.EnterpriseFilter;
import org.yimatong.enterprises.exporting.EnterpriseExport;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.table.CsvWriter;
import org.yimatong.kit.table.TableFormat;
import org.yimatong.kit.table.XlsxWriter;

/** The registry as a file over HTTP. */
@Path("/api/v1/enterprise-exports")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "enterprise exports", description = "The registry as a table that can be imported again")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class EnterpriseExportResource {

    private final EnterpriseExport export;

    EnterpriseExportResource(EnterpriseExport export) {
        this.export = export;
    }

    @GET
    @Transactional
    @Produces(TableFormat.CSV_TYPE)
    @Operation(
            operationId = "exportEnterprises",
            summary = "The enterprises the caller may see, by USCC, as CSV or as a workbook by Accept")
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
            @Valid @BeanParam EnterpriseFilter filter, @RestQuery @DefaultValue("false") boolean byteOrderMark) {
        export.announce(filter.criteria());
        return file("enterprises.csv", bytes -> {
            try (var table = new CsvWriter(bytes, byteOrderMark)) {
                export.write(filter.search(null), table);
            }
        });
    }

    @GET
    @Transactional
    @Produces(TableFormat.XLSX_TYPE + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> workbook(@Valid @BeanParam EnterpriseFilter filter) {
        export.announce(filter.criteria());
        return file("enterprises.xlsx", bytes -> {
            try (var table = new XlsxWriter(bytes, "企业")) {
                export.write(filter.search(null), table);
            }
        });
    }

    private static RestResponse<StreamingOutput> file(String name, StreamingOutput content) {
        return ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
