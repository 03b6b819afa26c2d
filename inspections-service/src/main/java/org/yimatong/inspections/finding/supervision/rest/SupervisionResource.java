package org.yimatong.inspections.finding.supervision.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.supervision.Supervision;
import org.yimatong.inspections.finding.supervision.SupervisionFilter;
import org.yimatong.inspections.finding.supervision.SupervisionService;
import org.yimatong.inspections.finding.supervision.Supervisions;
import org.yimatong.inspections.finding.supervision.Supervisions.Place;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.text.PlainText;

/** What the bureau asked about findings over HTTP, with the answers. */
@Path("/api/v1/supervisions")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(
        name = "Supervisions",
        description = "Findings assigned and supervised twice: at the enterprise and at a department")
class SupervisionResource {

    private static final String TRUTH = "true|false";

    @Schema(name = "SupervisionAnswer")
    record Answer(
            @NotBlank @PlainText(multiline = true) @Size(max = 4000)
            String text) {}

    private final SupervisionService service;
    private final Supervisions supervisions;
    private final StepAnswers<Supervision, SupervisionView> answers =
            new StepAnswers<>(Supervision.class, SupervisionView::of);

    SupervisionResource(SupervisionService service, Supervisions supervisions) {
        this.service = service;
        this.supervisions = supervisions;
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "listSupervisions", summary = "What was asked about findings, newest first")
    public RestResponse<List<SupervisionView>> list(
            @QueryParam("findingId") @Nullable UUID findingId,
            @QueryParam("department") @Nullable @Size(max = 200) String department,
            @QueryParam("answered") @Nullable @Pattern(regexp = TRUTH) String answered,
            @QueryParam("overdue") @Nullable @Pattern(regexp = TRUTH) String overdue,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var filter = new SupervisionFilter(findingId, department, truth(answered), truth(overdue));
        var after = page.after()
                .map(cursor -> new Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        var rows = supervisions.newestFirst(filter, after, page.fetch());
        return Page.respond(
                rows,
                page,
                SupervisionView::of,
                row -> Cursor.of(row.orderedAt().toString(), row.id().toString()),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "getSupervision", summary = "One supervision, with its answer if there is one")
    public RestResponse<SupervisionView> get(UUID id) {
        return answers.of(supervisions.visible(id).orElseThrow(NotFound::new));
    }

    @PUT
    @Path("/{id}/answer")
    @RolesAllowed({"enterprise", "inspector", "supervisor"})
    @Operation(
            operationId = "answerSupervision",
            summary = "Answer: the enterprise what it was asked, an official what the department says")
    public RestResponse<SupervisionView> answer(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Answer answer) {
        return answers.after(() -> service.answer(id, ExpectedVersion.of(seen), answer.text()));
    }

    private static @Nullable Boolean truth(@Nullable String text) {
        return text == null ? null : Boolean.valueOf(text);
    }
}
