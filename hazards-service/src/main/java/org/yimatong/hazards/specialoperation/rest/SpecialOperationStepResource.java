package org.yimatong.hazards.specialoperation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.specialoperation.SpecialOperation;
import org.yimatong.hazards.specialoperation.SpecialOperationService;
import org.yimatong.hazards.specialoperation.rest.OperationOrders.Acceptance;
import org.yimatong.hazards.specialoperation.rest.OperationOrders.Calling;
import org.yimatong.hazards.specialoperation.rest.OperationOrders.Interruption;
import org.yimatong.hazards.specialoperation.rest.OperationOrders.PermitChange;
import org.yimatong.hazards.specialoperation.rest.OperationOrders.WorkBegin;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;

/** The steps of a special operation over HTTP. Each says by {@code If-Match} which version of it it is based on. */
@Path("/api/v1/special-operations/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Special operations")
class SpecialOperationStepResource {

    private final SpecialOperationService service;
    private final StepAnswers<SpecialOperation, SpecialOperationView> answers =
            new StepAnswers<>(SpecialOperation.class, SpecialOperationView::of);

    SpecialOperationStepResource(SpecialOperationService service) {
        this.service = service;
    }

    @PUT
    @Path("start")
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "startSpecialOperation",
            summary = "Work begins; gas was analysed at most 30 minutes before where the standard asks for it")
    public RestResponse<SpecialOperationView> start(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull WorkBegin begin) {
        return answers.after(() -> service.start(id, ExpectedVersion.of(seen), begin.time(), begin.samples()));
    }

    @PUT
    @Path("interruption")
    @RolesAllowed("enterprise")
    @Operation(operationId = "interruptSpecialOperation", summary = "Work stops for a while")
    public RestResponse<SpecialOperationView> interrupt(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Interruption interruption) {
        return answers.after(
                () -> service.interrupt(id, ExpectedVersion.of(seen), interruption.time(), interruption.reason()));
    }

    @PUT
    @Path("resumption")
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "resumeSpecialOperation",
            summary = "Work goes on; gas is analysed anew after more than 30 minutes")
    public RestResponse<SpecialOperationView> resume(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull WorkBegin begin) {
        return answers.after(() -> service.resume(id, ExpectedVersion.of(seen), begin.time(), begin.samples()));
    }

    @PUT
    @Path("change")
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "changeSpecialOperation",
            summary = "Change what the permit says of place, people, content and risks, with the cause",
            description = "Its period never changes: what needs longer needs a new permit.")
    public RestResponse<SpecialOperationView> change(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull PermitChange change) {
        return answers.after(() -> service.change(
                id, ExpectedVersion.of(seen), change.cause(), change.particulars(), change.validUntil()));
    }

    @PUT
    @Path("completion")
    @RolesAllowed("enterprise")
    @Operation(operationId = "completeSpecialOperation", summary = "Work is done, and somebody accepted it")
    public RestResponse<SpecialOperationView> complete(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Acceptance acceptance) {
        return answers.after(
                () -> service.complete(id, ExpectedVersion.of(seen), acceptance.time(), acceptance.acceptedBy()));
    }

    @PUT
    @Path("cancellation")
    @RolesAllowed("enterprise")
    @Operation(operationId = "cancelSpecialOperation", summary = "Call the operation off, with the cause")
    public RestResponse<SpecialOperationView> cancel(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Calling calling) {
        return answers.after(() -> service.cancel(id, ExpectedVersion.of(seen), calling.cause()));
    }
}
