package org.yimatong.hazards.warning.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.hazards.warning.WarningRuleTables;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** The rule table over HTTP. Versions are written and read, never edited. */
@Path("/api/v1/warning-rules")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Warnings")
class WarningRuleResource {

    private final WarningRuleTables tables;

    WarningRuleResource(WarningRuleTables tables) {
        this.tables = tables;
    }

    @POST
    @Idempotent
    @RolesAllowed({"supervisor", "administrator"})
    @RowsOf(Whose.THE_CITY)
    @Operation(
            operationId = "writeWarningRules",
            summary = "Write a version of the rule table, which takes effect at an instant to come",
            description = "For who answers for the whole city. The worst row that holds makes the colour.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = RuleTableView.class, responseCode = "201", responseDescription = "The version")
    public RestResponse<RuleTableView> write(@Valid @NotNull NewRuleTable wanted) {
        var table = tables.write(
                wanted.rules().stream().map(NewRuleTable.Row::rule).toList(), wanted.purpose(), wanted.effectiveFrom());
        return ResponseBuilder.<RuleTableView>created(URI.create("/api/v1/warning-rules/" + table.version()))
                .entity(RuleTableView.of(table))
                .build();
    }

    @GET
    @Path("/{version}")
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "administrator", "inspector", "analyst", "enterprise"})
    @Operation(
            operationId = "getWarningRules",
            summary = "One version of the rule table, whether it holds, held or will hold")
    public RuleTableView one(int version) {
        return tables.version(version).map(RuleTableView::of).orElseThrow(NotFound::new);
    }

    @GET
    @Transactional
    @RolesAllowed({"duty-officer", "supervisor", "administrator", "inspector", "analyst", "enterprise"})
    @Operation(operationId = "listWarningRules", summary = "All versions of the rule table, newest first")
    public RestResponse<List<RuleTableView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var below = page.after().map(cursor -> (int) cursor.number(0)).orElse(Integer.MAX_VALUE);
        return Page.respond(
                tables.below(below, page.fetch()),
                page,
                RuleTableView::of,
                table -> Cursor.of(String.valueOf(table.version())),
                address);
    }
}
