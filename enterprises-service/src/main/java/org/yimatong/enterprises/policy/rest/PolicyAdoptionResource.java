package org.yimatong.enterprises.policy.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.policy.CodePolicies;
import org.yimatong.enterprises.policy.PolicyService;
import org.yimatong.enterprises.policy.PolicyVersion;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StaleVersion;
import org.yimatong.kit.problem.Problems;
import org.yimatong.kit.text.PlainText;

/** The second person's word on a policy, over HTTP. */
@Path("/api/v1/code-policies/{version}/adoption")
@RowsOf(Whose.EVERYBODY)
@Tag(name = "code policies")
@RolesAllowed({"supervisor", "administrator"})
@RunOnVirtualThread
class PolicyAdoptionResource {

    record Adoption(
            @NotNull @ThisCentury Instant effectiveFrom,

            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    private final PolicyService service;
    private final CodePolicies policies;
    private final Problems problems;
    private final Clock clock;

    PolicyAdoptionResource(PolicyService service, CodePolicies policies, Problems problems, Clock clock) {
        this.service = service;
        this.policies = policies;
        this.problems = problems;
        this.clock = clock;
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "adoptCodePolicy",
            summary = "Let codes be judged by the version from an instant to come",
            description = "Never by the person who drafted it.")
    public RestResponse<PolicyView> adopt(
            @RestPath int version,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Adoption adoption) {
        var adopted = service.adopt(version, ExpectedVersion.of(seen), adoption.effectiveFrom(), adoption.reason());
        return ResponseBuilder.ok(view(adopted))
                .header(HttpHeaders.ETAG, ETags.of(adopted.revision()))
                .build();
    }

    @ServerExceptionMapper
    public Response stale(StaleVersion stale) {
        return stale.current() instanceof PolicyVersion version
                ? problems.answer(stale, Map.of("current", view(version)))
                : problems.answer(stale);
    }

    private PolicyView view(PolicyVersion version) {
        return PolicyView.of(
                version, policies.timeline().inForceAt(clock.instant()).version());
    }
}
