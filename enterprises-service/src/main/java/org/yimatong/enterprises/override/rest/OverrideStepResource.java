package org.yimatong.enterprises.override.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.override.CodeOverride;
import org.yimatong.enterprises.override.OverrideService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** The steps of an override over HTTP. Each says by {@code If-Match} what it is based on. */
@Path("/api/v1/code-overrides/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "code overrides")
@RolesAllowed("supervisor")
@RunOnVirtualThread
class OverrideStepResource {

    record Withdrawal(
            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    private final OverrideService service;
    private final StepAnswers<CodeOverride, OverrideView> answers;

    OverrideStepResource(OverrideService service, Clock clock) {
        this.service = service;
        this.answers = new StepAnswers<>(CodeOverride.class, override -> OverrideView.of(override, clock.instant()));
    }

    @PUT
    @Path("confirmation")
    @Operation(
            operationId = "confirmCodeOverride",
            summary = "Give an override effect, as the second person, until it expires")
    public RestResponse<OverrideView> confirm(
            @RestPath UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.after(() -> service.confirm(id, ExpectedVersion.of(seen)));
    }

    @PUT
    @Path("withdrawal")
    @Operation(operationId = "withdrawCodeOverride", summary = "Take an override back, as one of the two")
    public RestResponse<OverrideView> withdraw(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Withdrawal withdrawal) {
        return answers.after(() -> service.withdraw(id, ExpectedVersion.of(seen), withdrawal.reason()));
    }
}
