package org.yimatong.hazards.quality.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.quality.Defect;
import org.yimatong.hazards.quality.QualityCount;
import org.yimatong.hazards.quality.QualityCounts;
import org.yimatong.hazards.quality.QualityFindings;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Data-quality findings over HTTP. */
@Path("/api/v1/data-quality-findings")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Data quality")
class QualityFindingResource {

    /** What defects are counted for. */
    enum CountedFor {
        SOURCE,
        ENTERPRISE
    }

    private final QualityFindings findings;
    private final QualityCounts counts;
    private final CurrentAccess access;

    QualityFindingResource(QualityFindings findings, QualityCounts counts, CurrentAccess access) {
        this.findings = findings;
        this.counts = counts;
        this.access = access;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listQualityFindings", summary = "What is wrong with records of sensors and cameras")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = QualityFindingView.class)))
    public RestResponse<List<QualityFindingView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("source") @Nullable String source,
            @QueryParam("defect") @Nullable Defect defect,
            @QueryParam("standing") @Nullable Boolean standing,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var filter = new QualityFindings.Filter(uscc, source, defect, standing);
        return Page.respond(
                findings.visible(access.get(), filter, page),
                page,
                QualityFindingView::of,
                QualityFindings::cursor,
                address);
    }

    @GET
    @Path("/counts")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "countQualityFindings", summary = "How many records have which defect now")
    @APIResponse(
            responseCode = "200",
            description = "By enterprise, source and defect",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = QualityCount.class)))
    public RestResponse<List<QualityCount>> count(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("by") @DefaultValue("SOURCE") CountedFor by,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        return Page.respond(
                counts.visible(access.get(), uscc, by == CountedFor.SOURCE, page),
                page,
                count -> count,
                QualityCounts::cursor,
                address);
    }
}
