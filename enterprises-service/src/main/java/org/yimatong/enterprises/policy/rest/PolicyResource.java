package org.yimatong.enterprises.policy.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.policy.CodePolicies;
import org.yimatong.enterprises.policy.PolicyService;
import org.yimatong.enterprises.policy.PolicyVersion;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Policies over HTTP. */
@Path("/api/v1/code-policies")
@RowsOf(Whose.EVERYBODY)
@Tag(
        name = "code policies",
        description = "How facts make the colour of a code: versions, drafted by one and adopted by another")
@RolesAllowed({
    "registrar",
    "inspector",
    "duty-officer",
    "supervisor",
    "analyst",
    "expert",
    "enterprise",
    "administrator"
})
@RunOnVirtualThread
class PolicyResource {

    private final PolicyService service;
    private final CodePolicies policies;
    private final Clock clock;

    PolicyResource(PolicyService service, CodePolicies policies, Clock clock) {
        this.service = service;
        this.policies = policies;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(operationId = "draftCodePolicy", summary = "Draft a version of the policy; nothing is judged by it yet")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201", responseDescription = "The draft")
    public RestResponse<PolicyView> draft(@Valid @NotNull NewPolicy policy) {
        var draft = service.draft(policy.purpose(), policy.asRules());
        return ResponseBuilder.<PolicyView>created(URI.create("/api/v1/code-policies/" + draft.version()))
                .header(HttpHeaders.ETAG, ETags.of(draft.revision()))
                .entity(view(draft))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listCodePolicies", summary = "All versions of the policy, newest first")
    public RestResponse<List<PolicyView>> list(@Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var below = page.after()
                .map(cursor -> Math.clamp(cursor.number(0), 0, Integer.MAX_VALUE))
                .orElse(Integer.MAX_VALUE);
        return Page.respond(
                policies.below(below, page.fetch()),
                page,
                this::view,
                version -> Cursor.of(String.valueOf(version.version())),
                address);
    }

    @GET
    @Path("/{version}")
    @Transactional
    @Operation(operationId = "getCodePolicy", summary = "A version of the policy")
    public RestResponse<PolicyView> get(@RestPath int version) {
        return answer(policies.version(version).orElseThrow(NotFound::new));
    }

    private RestResponse<PolicyView> answer(PolicyVersion version) {
        return ResponseBuilder.ok(view(version))
                .header(HttpHeaders.ETAG, ETags.of(version.revision()))
                .build();
    }

    private PolicyView view(PolicyVersion version) {
        return PolicyView.of(
                version, policies.timeline().inForceAt(clock.instant()).version());
    }
}
