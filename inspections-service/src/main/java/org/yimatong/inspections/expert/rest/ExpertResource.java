package org.yimatong.inspections.expert.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.expert.Expert;
import org.yimatong.inspections.expert.ExpertRegister;
import org.yimatong.inspections.expert.Experts;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;

/** The register of experts over HTTP, kept by supervisors. */
@Path("/api/v1/experts")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Experts", description = "Whom enterprises may consult, and about what")
class ExpertResource {

    private final ExpertRegister register;
    private final Experts experts;
    private final StepAnswers<Expert, ExpertView> answers = new StepAnswers<>(Expert.class, ExpertView::of);

    ExpertResource(ExpertRegister register, Experts experts) {
        this.register = register;
        this.experts = experts;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(operationId = "registerExpert", summary = "Register an expert")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(responseCode = "201", description = "Registered")
    @APIResponse(responseCode = "200", description = "Registered before, just so")
    public RestResponse<ExpertView> register(@Valid @NotNull NewExpert request) {
        var id = request.id() == null ? UUID.randomUUID() : request.id();
        var registered = register.register(id, request.account(), request.name(), request.fields());
        var answer = registered.isNew()
                ? ResponseBuilder.<ExpertView>created(URI.create("/api/v1/experts/" + id))
                : ResponseBuilder.<ExpertView>ok();
        return answer.entity(ExpertView.of(registered.expert()))
                .header("ETag", ETags.of(registered.expert().version()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"supervisor", "duty-officer", "expert"})
    @Operation(operationId = "listExperts", summary = "The experts, by account")
    public RestResponse<List<ExpertView>> list(
            @QueryParam("field") @Nullable String field, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var after = page.after().map(cursor -> cursor.part(0)).orElse(null);
        var rows = experts.byAccount(field, after, page.fetch());
        return Page.respond(rows, page, ExpertView::of, expert -> Cursor.of(expert.account()), address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"supervisor", "duty-officer", "expert"})
    @Operation(operationId = "getExpert", summary = "One expert")
    public RestResponse<ExpertView> get(UUID id) {
        return answers.of(experts.findByIdOptional(id).orElseThrow(NotFound::new));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("supervisor")
    @Operation(operationId = "changeExpert", summary = "Change an expert's entry, or have no more questions assigned")
    public RestResponse<ExpertView> change(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull ExpertEntry entry) {
        return answers.after(
                () -> register.change(id, ExpectedVersion.of(seen), entry.name(), entry.fields(), entry.active()));
    }
}
