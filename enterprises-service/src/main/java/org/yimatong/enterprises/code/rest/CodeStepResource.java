package org.yimatong.enterprises.code.rest;

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
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.code.Code;
import org.yimatong.enterprises.code.CodeService;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StaleVersion;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.problem.Problems;
import org.yimatong.kit.text.PlainText;

/** What the bureau does with a code itself, over HTTP. Each step says by {@code If-Match} what it is based on. */
@Path("/api/v1/codes/{uscc}")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "codes")
@RolesAllowed("supervisor")
@Transactional
@RunOnVirtualThread
class CodeStepResource {

    record Decision(
            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    private final CodeService service;
    private final CodeViews views;
    private final Problems problems;

    CodeStepResource(CodeService service, CodeViews views, Problems problems) {
        this.service = service;
        this.views = views;
        this.problems = problems;
    }

    @PUT
    @Path("token")
    @RolesAllowed({"supervisor", "registrar"})
    @Operation(
            operationId = "rotateCodeToken",
            summary = "Give a code another token",
            description = "For a sign that was lost or copied: from now on it leads nowhere.")
    public RestResponse<CodeView> rotate(
            @RestPath String uscc,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Decision decision) {
        return answer(service.rotate(read(uscc), ExpectedVersion.of(seen), decision.reason()));
    }

    @PUT
    @Path("suspension")
    @Operation(operationId = "suspendCode", summary = "Withdraw a code; its page says so, and shows no colour")
    public RestResponse<CodeView> suspend(
            @RestPath String uscc,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Decision decision) {
        return answer(service.suspend(read(uscc), ExpectedVersion.of(seen), decision.reason()));
    }

    @PUT
    @Path("reinstatement")
    @Operation(operationId = "reinstateCode", summary = "Give a withdrawn code back; it shows what its facts say")
    public RestResponse<CodeView> reinstate(
            @RestPath String uscc,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Decision decision) {
        return answer(service.reinstate(read(uscc), ExpectedVersion.of(seen), decision.reason()));
    }

    @ServerExceptionMapper
    public Response stale(StaleVersion stale) {
        return stale.current() instanceof Code code
                ? problems.answer(stale, Map.of("current", Map.of("uscc", code.uscc(), "version", code.version())))
                : problems.answer(stale);
    }

    private RestResponse<CodeView> answer(Code code) {
        return ResponseBuilder.ok(views.now(code))
                .header("ETag", ETags.of(code.version()))
                .build();
    }

    private static Uscc read(String uscc) {
        return Uscc.read(uscc).orElseThrow(NotFound::new);
    }
}
