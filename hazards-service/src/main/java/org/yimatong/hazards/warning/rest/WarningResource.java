package org.yimatong.hazards.warning.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.warning.WarningColour;
import org.yimatong.hazards.warning.Warnings;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** Warnings over HTTP. */
@Path("/api/v1/warnings")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Warnings", description = "四色预警: the live risk of hazard sources and enterprises, by a rule table")
class WarningResource {

    private final Warnings warnings;

    WarningResource(Warnings warnings) {
        this.warnings = warnings;
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst", "enterprise"})
    @Operation(
            operationId = "listWarnings",
            summary = "Warnings of sources and enterprises, the newest colours first",
            description = "An unknown input makes a source yellow at least.")
    public RestResponse<List<WarningView>> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("colour") @Nullable WarningColour colour,
            @QueryParam("ofEnterprises") @Nullable Boolean ofEnterprises,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var behind = page.after()
                .map(cursor -> new Warnings.Place(cursor.instant(0), cursor.part(1)))
                .orElse(null);
        return Page.respond(
                warnings.list(area, uscc, colour, ofEnterprises, behind, page.fetch()),
                page,
                WarningView::of,
                one -> Cursor.of(Objects.requireNonNull(one.since()).toString(), one.subject()),
                address);
    }

    @GET
    @Path("/{subject}")
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst", "enterprise"})
    @Operation(operationId = "getWarning", summary = "The warning of a source, by its id, or of an enterprise, by USCC")
    public WarningView one(String subject) {
        return warnings.visible(subject).map(WarningView::of).orElseThrow(NotFound::new);
    }

    @GET
    @Path("/{subject}/history")
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "analyst", "enterprise"})
    @Operation(
            operationId = "listWarningHistory",
            summary = "What a warning was, newest first, with the rules and inputs of each change")
    public RestResponse<List<WarningChangeView>> history(
            String subject, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var warning = warnings.visible(subject).orElseThrow(NotFound::new);
        var below = page.after().map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return Page.respond(
                warnings.history(warning, below, page.fetch()),
                page,
                WarningChangeView::of,
                change -> Cursor.of(String.valueOf(change.number())),
                address);
    }
}
