package org.yimatong.inspections.publication.credit.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.publication.credit.CreditFilter;
import org.yimatong.inspections.publication.credit.CreditKind;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.table.TableFormat;

/** Penalties and permits as tables to hand in for 双公示. */
@Path("/api/v1/credit-publications/{kind}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Publications")
class CreditExportResource {

    private final CreditFile file;

    CreditExportResource(CreditFile file) {
        this.file = file;
    }

    @GET
    @Transactional
    @Produces(TableFormat.CSV_TYPE)
    @RolesAllowed({"inspector", "supervisor", "analyst"})
    @Operation(
            operationId = "exportCreditPublication",
            summary = "Penalties or permits in the columns of 双公示, as CSV or as a workbook by Accept",
            description = "Decided from one day to another. What was revoked is left out; no cell begins a formula.")
    @APIResponse(
            responseCode = "200",
            description = "A table with Chinese column names",
            content = {
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<StreamingOutput> csv(
            CreditKind kind,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("byteOrderMark") @DefaultValue("false") boolean byteOrderMark) {
        return file.csv(CreditFilter.of(kind, null, from, to), byteOrderMark);
    }

    @GET
    @Transactional
    @Produces(TableFormat.XLSX_TYPE + ";qs=0.5")
    @RolesAllowed({"inspector", "supervisor", "analyst"})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> workbook(
            CreditKind kind, @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        return file.workbook(CreditFilter.of(kind, null, from, to));
    }
}
