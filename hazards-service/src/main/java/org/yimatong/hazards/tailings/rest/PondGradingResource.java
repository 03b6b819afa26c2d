package org.yimatong.hazards.tailings.rest;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.tailings.FrozenGrading;
import org.yimatong.hazards.tailings.TailingsPond;
import org.yimatong.hazards.tailings.TailingsPondService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;

/** The grades of tailings ponds over HTTP. */
@Path("/api/v1/tailings-ponds/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Tailings ponds")
class PondGradingResource {

    /** A grading of a pond, as it was. */
    record FrozenPondGrading(UUID id, PondGradingView grading, Instant recordedAt, String recordedBy) {

        static FrozenPondGrading of(FrozenGrading frozen) {
            return new FrozenPondGrading(
                    frozen.id(),
                    PondGradingView.of(frozen.grading()),
                    frozen.recordedAt(),
                    frozen.recorder().name());
        }
    }

    private final TailingsPondService service;
    private final PondRecordPages pages;
    private final StepAnswers<TailingsPond, TailingsPondView> answers;

    PondGradingResource(TailingsPondService service, PondRecordPages pages, PondViews views) {
        this.service = service;
        this.pages = pages;
        this.answers = new StepAnswers<>(TailingsPond.class, views::of);
    }

    @PUT
    @Path("grading")
    @RolesAllowed({"registrar", "inspector"})
    @Operation(
            operationId = "gradeTailingsPond",
            summary = "Grade a pond by its size of today",
            description = "The former grading stays; what follows from the grade is judged anew.")
    public RestResponse<TailingsPondView> grade(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull PondSize size) {
        return answers.after(() -> service.regrade(id, ExpectedVersion.of(seen), size.grading()));
    }

    @GET
    @Path("gradings")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listPondGradings", summary = "The gradings of a pond with their inputs, newest first")
    public RestResponse<List<FrozenPondGrading>> list(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        return pages.of(FrozenGrading.class, id, page, FrozenPondGrading::of, address);
    }
}
