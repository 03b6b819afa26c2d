package org.yimatong.enterprises.code.rest;

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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.code.Code;
import org.yimatong.enterprises.code.CodeHistory;
import org.yimatong.enterprises.code.Codes;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Codes over HTTP, whole: for officials of the area and the enterprise itself. */
@Path("/api/v1/codes/{uscc}")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "codes", description = "The one code of each enterprise, with its reasons and its past")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class CodeResource {

    private final Codes codes;
    private final CodeHistory history;
    private final CodeViews views;

    CodeResource(Codes codes, CodeHistory history, CodeViews views) {
        this.codes = codes;
        this.history = history;
        this.views = views;
    }

    @GET
    @Transactional
    @Operation(operationId = "getCode", summary = "The code of an enterprise, now or at a past instant")
    public RestResponse<CodeView> get(
            @RestPath String uscc,
            @RestQuery
                    @Parameter(
                            description = "The instant to answer for; now if absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @Nullable
                    String asOf) {
        var code = visible(uscc);
        if (asOf == null) {
            return ResponseBuilder.ok(views.now(code))
                    .header("ETag", ETags.of(code.version()))
                    .build();
        }
        return ResponseBuilder.ok(
                        views.at(code, TimeInAddress.instant("asOf", asOf)).orElseThrow(NotFound::new))
                .build();
    }

    @GET
    @Path("/history")
    @Transactional
    @Operation(operationId = "listCodeHistory", summary = "Every state the code came into, newest first")
    public RestResponse<List<CodeChangeView>> history(
            @RestPath String uscc, @Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var below = page.after().map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return Page.respond(
                history.of(visible(uscc), below, page.fetch()),
                page,
                CodeChangeView::of,
                change -> Cursor.of(String.valueOf(change.version())),
                address);
    }

    private Code visible(String uscc) {
        return Uscc.read(uscc).flatMap(codes::visible).orElseThrow(NotFound::new);
    }
}
