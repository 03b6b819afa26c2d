package org.yimatong.inspections.checklist.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.checklist.ChecklistEdition;
import org.yimatong.inspections.checklist.ChecklistEditions;
import org.yimatong.inspections.checklist.ChecklistFilter;
import org.yimatong.inspections.checklist.ChecklistItem;
import org.yimatong.inspections.checklist.ChecklistService;
import org.yimatong.inspections.checklist.ChecklistState;
import org.yimatong.inspections.checklist.EnterpriseKind;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;

/** Checklists over HTTP: drafted, put in force by a supervisor, read by everybody. */
@Path("/api/v1/checklists")
@RowsOf(Whose.EVERYBODY)
@Tag(name = "Checklists", description = "What inspectors look at, in editions that never change once in force")
@RunOnVirtualThread
class ChecklistResource {

    private final ChecklistService service;
    private final ChecklistEditions editions;
    private final StepAnswers<ChecklistEdition, ChecklistView> answers =
            new StepAnswers<>(ChecklistEdition.class, ChecklistView::of);

    ChecklistResource(ChecklistService service, ChecklistEditions editions) {
        this.service = service;
        this.editions = editions;
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(
            operationId = "listChecklists",
            summary = "Editions of checklists without their items, by key, the newest edition first",
            description = "Those to inspect by: state=IN_FORCE.")
    public RestResponse<List<ChecklistView>> list(
            @RestQuery @Nullable @Pattern(regexp = ChecklistItem.KEY) String checklist,
            @RestQuery @Nullable EnterpriseKind kind,
            @RestQuery @Nullable ChecklistState state,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var after = page.after().map(EditionCursor::placeOf).orElse(null);
        var rows = editions.inOrder(new ChecklistFilter(checklist, kind, state), after, page.fetch());
        return Page.respond(rows, page, ChecklistView::rowOf, EditionCursor::of, address);
    }

    @GET
    @Path("/{checklist}/editions/{edition}")
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(operationId = "getChecklistEdition", summary = "An edition of a checklist with its items")
    public RestResponse<ChecklistView> get(
            @RestPath @Pattern(regexp = ChecklistItem.KEY) String checklist, @RestPath int edition) {
        return answers.of(editions.findByIdOptional(new ChecklistEdition.Key(checklist, edition))
                .orElseThrow(NotFound::new));
    }

    @POST
    @Path("/{checklist}/editions")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(operationId = "draftChecklist", summary = "Draft the next edition of a checklist")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = ChecklistView.class, responseCode = "201", responseDescription = "Drafted")
    public RestResponse<ChecklistView> draft(
            @RestPath @Pattern(regexp = ChecklistItem.KEY) String checklist, @Valid @NotNull NewEdition request) {
        return Drafted.answer(service.draft(checklist, request.asContent()));
    }

    @PUT
    @Path("/{checklist}/editions/{edition}/entry-into-force")
    @RolesAllowed("supervisor")
    @Operation(
            operationId = "putChecklistInForce",
            summary = "Let inspections go by a draft from now on",
            description = "By a supervisor of the whole city who did not draft it. The edition before is superseded.")
    public RestResponse<ChecklistView> enterIntoForce(
            @RestPath @Pattern(regexp = ChecklistItem.KEY) String checklist,
            @RestPath int edition,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        var key = new ChecklistEdition.Key(checklist, edition);
        return answers.after(() -> service.enterIntoForce(key, ExpectedVersion.of(seen)));
    }
}
