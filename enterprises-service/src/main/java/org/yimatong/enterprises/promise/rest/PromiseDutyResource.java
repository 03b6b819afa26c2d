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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
import org.yimatong.enterprises.promise.DutyPeriod;
import org.yimatong.enterprises.promise.PromiseDuties;
import org.yimatong.enterprises.promise.PromiseDuty;
import org.yimatong.enterprises.promise.PromiseDutyService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.StaleVersion;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.problem.Problems;

/** The duty of an enterprise to promise daily, over HTTP. Without one, its promises do not touch its code. */
@Path("/api/v1/enterprises/{uscc}/promise-duty")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "promises")
@RunOnVirtualThread
class PromiseDutyResource {

    private static final String JSON = "application/json";

    /** @param until last day; absent while it goes on */
    @Schema(name = "NewPromiseDuty")
    record DutyOrder(@NotNull LocalDate from, @Nullable LocalDate until) {}

    /** @param until last day; absent while it goes on */
    @Schema(name = "PromiseDuty")
    record DutyView(String uscc, LocalDate from, @Nullable LocalDate until, long version) {

        static DutyView of(PromiseDuty duty) {
            return new DutyView(duty.uscc(), duty.period().from(), duty.period().until(), duty.version());
        }
    }

    private final PromiseDutyService service;
    private final PromiseDuties duties;
    private final CallersEnterprises enterprises;
    private final Problems problems;

    PromiseDutyResource(
            PromiseDutyService service, PromiseDuties duties, CallersEnterprises enterprises, Problems problems) {
        this.service = service;
        this.duties = duties;
        this.enterprises = enterprises;
        this.problems = problems;
    }

    @PUT
    @RolesAllowed("registrar")
    @Operation(
            operationId = "imposePromiseDuty",
            summary = "Impose the duty to promise daily, or change its days",
            description = "The first needs no If-Match, a change does.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = DutyView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Imposed",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = DutyView.class)))
    public RestResponse<DutyView> impose(
            @RestPath String uscc,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the duty that is changed") @Nullable String seen,
            @Valid @NotNull DutyOrder order) {
        var imposed = service.impose(uscc, new DutyPeriod(order.from(), order.until()), seen);
        return answer(imposed.duty(), imposed.isNew() ? Response.Status.CREATED : Response.Status.OK);
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
    @Operation(operationId = "getPromiseDuty", summary = "The duty of an enterprise to promise daily")
    public RestResponse<DutyView> get(@RestPath String uscc) {
        return Optional.ofNullable(duties.findById(enterprises.seen(uscc).uscc()))
                .map(duty -> answer(duty, Response.Status.OK))
                .orElseThrow(NotFound::new);
    }

    @ServerExceptionMapper
    public Response stale(StaleVersion stale) {
        return stale.current() instanceof PromiseDuty duty
                ? problems.answer(stale, Map.of("current", DutyView.of(duty)))
                : problems.answer(stale);
    }

    private static RestResponse<DutyView> answer(PromiseDuty duty, Response.Status status) {
        return ResponseBuilder.create(status, DutyView.of(duty))
                .header("ETag", ETags.of(duty.version()))
                .build();
    }
}
