package org.yimatong.enterprises.dossier.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.dossier.Dossiers;
import org.yimatong.enterprises.enterprise.Enterprises;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.enterprises.history.PastRecords;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** What the bureau has on an enterprise, and how it came about, over HTTP. */
@Path("/api/v1/enterprises/{uscc}")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "dossiers", description = "Everything on an enterprise, on any day")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class DossierResource {

    private final Enterprises enterprises;
    private final PastRecords records;
    private final Dossiers dossiers;

    DossierResource(Enterprises enterprises, PastRecords records, Dossiers dossiers) {
        this.enterprises = enterprises;
        this.records = records;
        this.dossiers = dossiers;
    }

    @GET
    @Path("/history")
    @Transactional
    @Operation(
            operationId = "listEnterpriseHistory",
            summary = "Who changed what in the records of an enterprise, and when, newest first")
    public RestResponse<List<HistoryStepView>> history(
            @RestPath String uscc, @Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var below = page.after().map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return Page.respond(
                records.steps(visible(uscc).value(), below, page.fetch()),
                page,
                HistoryStepView::of,
                step -> Cursor.of(String.valueOf(step.change().position())),
                address);
    }

    @GET
    @Path("/dossier")
    @Transactional
    @Operation(operationId = "getDossier", summary = "Every record of an enterprise, now or as a past day left it")
    public DossierView dossier(
            @RestPath String uscc,
            @RestQuery
                    @Parameter(
                            description = "The day at whose end (Asia/Shanghai) it is to be shown; now if absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String asOf) {
        return dossiers.of(visible(uscc), asOf == null ? null : TimeInAddress.day("asOf", asOf))
                .map(DossierView::of)
                .orElseThrow(NotFound::new);
    }

    private Uscc visible(String uscc) {
        return Uscc.read(uscc)
                .filter(code -> enterprises.visible(code).isPresent())
                .orElseThrow(NotFound::new);
    }
}
