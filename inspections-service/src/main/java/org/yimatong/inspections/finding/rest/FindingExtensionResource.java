package org.yimatong.inspections.finding.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.FindingService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/** More time for a finding over HTTP. */
@Path("/api/v1/findings/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Findings")
class FindingExtensionResource {

    @Schema(name = "ExtensionRequest")
    record Request(
            @NotNull @ThisCentury LocalDate dueOn,

            @NotBlank @PlainText(multiline = true) @Size(max = 4000)
            String reason) {}

    /** @param dueOn the new deadline if more time is granted, and only then */
    @Schema(name = "ExtensionDecision")
    record Decision(
            @NotNull Boolean granted,

            @NotBlank @PlainText(multiline = true) @Size(max = 4000)
            String comment,

            @Nullable @ThisCentury LocalDate dueOn) {

        @Nullable
        LocalDate newDueOn() {
            if (granted != (dueOn != null)) {
                throw new InvalidInput("/dueOn", granted ? "due-on-of-extension-missing" : "due-on-of-refused");
            }
            return dueOn;
        }
    }

    private final FindingService service;
    private final StepAnswers<Finding, FindingView> answers;

    FindingExtensionResource(FindingService service, Clock clock) {
        this.service = service;
        this.answers = new StepAnswers<>(Finding.class, finding -> FindingView.of(finding, clock));
    }

    @PUT
    @Path("extension-request")
    @RolesAllowed("enterprise")
    @Operation(operationId = "requestExtension", summary = "Ask for more time, before the deadline")
    public RestResponse<FindingView> request(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Request request) {
        return answers.after(
                () -> service.requestExtension(id, ExpectedVersion.of(seen), request.dueOn(), request.reason()));
    }

    @PUT
    @Path("extension")
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(operationId = "decideExtension", summary = "Grant the enterprise more time, or refuse it")
    public RestResponse<FindingView> decide(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Decision decision) {
        var expected = ExpectedVersion.of(seen);
        var newDueOn = decision.newDueOn();
        return answers.after(() -> service.decideExtension(id, expected, decision.comment(), newDueOn));
    }
}
