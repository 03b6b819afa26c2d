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
import org.yimatong.kit.text.PlainText;

/** The steps off a finding's common way over HTTP: to a penalty, back from the closed, out because filed by mistake. */
@Path("/api/v1/findings/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Findings")
class FindingDetourResource {

    /** @param reason what the procedure is about, with the number of the case if there is one */
    @Schema(name = "PenaltyTransfer")
    record Transfer(
            @NotBlank @PlainText(multiline = true) @Size(max = 4000)
            String reason) {}

    @Schema(name = "Reopening")
    record Reopening(
            @NotBlank @PlainText(multiline = true) @Size(max = 4000)
            String reason,

            @NotNull @ThisCentury LocalDate dueOn) {}

    @Schema(name = "WithdrawalRequest")
    record WithdrawalRequest(
            @NotBlank @PlainText(multiline = true) @Size(max = 4000)
            String reason) {}

    @Schema(name = "FindingWithdrawal")
    record Withdrawal(
            @NotBlank @PlainText(multiline = true) @Size(max = 4000)
            String comment) {}

    private final FindingService service;
    private final StepAnswers<Finding, FindingView> answers;

    FindingDetourResource(FindingService service, Clock clock) {
        this.service = service;
        this.answers = new StepAnswers<>(Finding.class, finding -> FindingView.of(finding, clock));
    }

    @PUT
    @Path("penalty-transfer")
    @RolesAllowed("inspector")
    @Operation(
            operationId = "transferFinding",
            summary = "Hand the finding over to a penalty procedure",
            description = "It still has to be rectified: another order of rectification brings it back. A listed one"
                    + " stays listed.")
    public RestResponse<FindingView> transfer(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Transfer transfer) {
        return answers.after(() -> service.transfer(id, ExpectedVersion.of(seen), transfer.reason()));
    }

    @PUT
    @Path("reopening")
    @RolesAllowed("inspector")
    @Operation(operationId = "reopenFinding", summary = "Reopen a closed or delisted finding")
    public RestResponse<FindingView> reopen(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Reopening reopening) {
        return answers.after(() -> service.reopen(id, ExpectedVersion.of(seen), reopening.reason(), reopening.dueOn()));
    }

    @PUT
    @Path("withdrawal-request")
    @RolesAllowed("inspector")
    @Operation(operationId = "requestFindingWithdrawal", summary = "Say that the finding was filed by mistake")
    public RestResponse<FindingView> requestWithdrawal(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull WithdrawalRequest request) {
        return answers.after(() -> service.requestWithdrawal(id, ExpectedVersion.of(seen), request.reason()));
    }

    @PUT
    @Path("withdrawal")
    @RolesAllowed("supervisor")
    @Operation(
            operationId = "withdrawFinding",
            summary = "Agree that the finding was filed by mistake: it is withdrawn",
            description = "By another person than the one who said so first.")
    public RestResponse<FindingView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Withdrawal withdrawal) {
        return answers.after(() -> service.withdraw(id, ExpectedVersion.of(seen), withdrawal.comment()));
    }
}
