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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.override.CodeOverride;
import org.yimatong.enterprises.override.OverrideService;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StaleVersion;
import org.yimatong.kit.problem.Problems;
import org.yimatong.kit.text.PlainText;

/** The steps of an override over HTTP. Each says by {@code If-Match} what it is based on. */
@Path("/api/v1/code-overrides/{id}")
@Tag(name = "code overrides")
@RolesAllowed("supervisor")
@RunOnVirtualThread
class OverrideStepResource {

    record Withdrawal(
            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    private final OverrideService service;
    private final Problems problems;
    private final Clock clock;

    OverrideStepResource(OverrideService service, Problems problems, Clock clock) {
        this.service = service;
        this.problems = problems;
        this.clock = clock;
    }

    @PUT
    @Path("confirmation")
    @Operation(
            operationId = "confirmCodeOverride",
            summary = "Give an override effect, as the second person, until it expires")
    public RestResponse<OverrideView> confirm(
            @RestPath UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answer(service.confirm(id, ExpectedVersion.of(seen)));
    }

    @PUT
    @Path("withdrawal")
    @Operation(operationId = "withdrawCodeOverride", summary = "Take an override back, as one of the two")
    public RestResponse<OverrideView> withdraw(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Withdrawal withdrawal) {
        return answer(service.withdraw(id, ExpectedVersion.of(seen), withdrawal.reason()));
    }

    @ServerExceptionMapper
    public Response stale(StaleVersion stale) {
        return stale.current() instanceof CodeOverride override
                ? problems.answer(stale, Map.of("current", OverrideView.of(override, clock.instant())))
                : problems.answer(stale);
    }

    private RestResponse<OverrideView> answer(CodeOverride override) {
        return ResponseBuilder.ok(OverrideView.of(override, clock.instant()))
                .header("ETag", ETags.of(override.version()))
                .build();
    }
}
