package org.yimatong.enterprises.promise.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.caller.CallersEnterprises;
import org.yimatong.enterprises.promise.PromiseContent;
import org.yimatong.enterprises.promise.PromiseService;
import org.yimatong.enterprises.promise.SafetyPromise;
import org.yimatong.enterprises.promise.SafetyPromises;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.StaleVersion;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.problem.Problems;

/** The promise of an enterprise for a day over HTTP: given by its own people. */
@Path("/api/v1/enterprises/{uscc}/promises/{day}")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "promises", description = "The daily safety promise (应急〔2018〕74号)")
@RunOnVirtualThread
class SafetyPromiseResource {

    private static final String JSON = "application/json";

    private final PromiseService service;
    private final SafetyPromises promises;
    private final CallersEnterprises enterprises;
    private final Problems problems;

    SafetyPromiseResource(
            PromiseService service, SafetyPromises promises, CallersEnterprises enterprises, Problems problems) {
        this.service = service;
        this.promises = promises;
        this.enterprises = enterprises;
        this.problems = problems;
    }

    @PUT
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "givePromise",
            summary = "Give today's promise, or correct it",
            description = "The first needs no If-Match, a correction does. After the deadline it counts as late.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected, or said before",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = PromiseView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = PromiseView.class)))
    public RestResponse<PromiseView> give(
            @RestPath String uscc,
            @RestPath String day,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is corrected") @Nullable
                    String seen,
            @Valid @NotNull PromiseContent content) {
        var given = service.give(uscc, TimeInAddress.day("day", day), content, seen);
        return answer(given.promise(), given.isNew() ? Response.Status.CREATED : Response.Status.OK);
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
    @Operation(operationId = "getPromise", summary = "The promise of an enterprise for a day")
    public RestResponse<PromiseView> get(@RestPath String uscc, @RestPath String day) {
        var promise = promises.of(enterprises.seen(uscc).uscc(), TimeInAddress.day("day", day))
                .orElseThrow(NotFound::new);
        return answer(promise, Response.Status.OK);
    }

    @ServerExceptionMapper
    public Response stale(StaleVersion stale) {
        return stale.current() instanceof SafetyPromise promise
                ? problems.answer(stale, Map.of("current", PromiseView.of(promise)))
                : problems.answer(stale);
    }

    private static RestResponse<PromiseView> answer(SafetyPromise promise, Response.Status status) {
        return ResponseBuilder.create(status, PromiseView.of(promise))
                .header("ETag", ETags.of(promise.version()))
                .build();
    }
}
