package org.yimatong.enterprises.appeal.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.appeal.Appeal;
import org.yimatong.enterprises.appeal.AppealService;
import org.yimatong.enterprises.appeal.AppealState;
import org.yimatong.enterprises.appeal.Appeals;
import org.yimatong.enterprises.listing.DecisionFilter;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;

/** Appeals over HTTP: looked through and decided. */
@Path("/api/v1/appeals")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "appeals", description = "What enterprises say against reasons of their codes, and what was decided")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class AppealResource {

    private final AppealService service;
    private final Appeals appeals;
    private final StepAnswers<Appeal, AppealView> answers;
    private final Clock clock;

    AppealResource(AppealService service, Appeals appeals, Clock clock) {
        this.service = service;
        this.appeals = appeals;
        this.answers = new StepAnswers<>(Appeal.class, this::view);
        this.clock = clock;
    }

    @PUT
    @Path("/{id}/decision")
    @RolesAllowed("supervisor")
    @Operation(
            operationId = "decideAppeal",
            summary = "Uphold or reject an appeal",
            description = "Never by who took part in what it is against. An upheld one names what follows.")
    public RestResponse<AppealView> decide(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull AppealDecision decision) {
        return answers.after(
                () -> service.decide(id, ExpectedVersion.of(seen), decision.grounds(), decision.whatFollows()));
    }

    @GET
    @Transactional
    @Operation(operationId = "listAppeals", summary = "The appeals of one's areas or enterprise, newest first")
    public RestResponse<List<AppealView>> list(
            @RestQuery @Nullable String uscc,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable AppealState state,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo address) {
        var behind = page.after().map(TimePlace::of).orElse(null);
        return Page.respond(
                appeals.newestFirst(new DecisionFilter<>(uscc, area, state), behind, page.fetch()),
                page,
                this::view,
                appeal -> new TimePlace(appeal.filedAt(), appeal.id()).cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getAppeal", summary = "An appeal")
    public RestResponse<AppealView> get(@RestPath UUID id) {
        return answers.of(appeals.visible(id).orElseThrow(NotFound::new));
    }

    private AppealView view(Appeal appeal) {
        return AppealView.of(appeal, clock.instant());
    }
}
