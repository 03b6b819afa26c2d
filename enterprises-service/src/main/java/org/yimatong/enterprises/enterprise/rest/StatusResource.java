package org.yimatong.enterprises.enterprise.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.enterprise.EnterpriseService;
import org.yimatong.enterprises.enterprise.Standing;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StaleVersion;
import org.yimatong.kit.problem.NotFound;

/** The lifecycle of an enterprise over HTTP. */
@Path("/api/v1/enterprises/{uscc}")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "enterprises")
@RunOnVirtualThread
class StatusResource {

    private final EnterpriseService service;
    private final EnterpriseAnswers answers;
    private final Clock clock;

    StatusResource(EnterpriseService service, EnterpriseAnswers answers, Clock clock) {
        this.service = service;
        this.answers = answers;
        this.clock = clock;
    }

    @PUT
    @Path("/status")
    @RolesAllowed("registrar")
    @Operation(
            operationId = "changeEnterpriseStatus",
            summary = "Records that an enterprise operates, is suspended, resumes or is closed, and why")
    public RestResponse<EnterpriseView> change(
            @RestPath String uscc,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull StatusChange change) {
        return stand(uscc, seen, change.asStanding(LegalCalendar.today(clock)));
    }

    @PUT
    @Path("/status-correction")
    @RolesAllowed("supervisor")
    @Operation(
            operationId = "correctEnterpriseStatus",
            summary = "Takes back a status that was recorded by mistake, even that it is closed")
    public RestResponse<EnterpriseView> correct(
            @RestPath String uscc,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull StatusCorrection correction) {
        return stand(uscc, seen, correction.asStanding(LegalCalendar.today(clock)));
    }

    private RestResponse<EnterpriseView> stand(String uscc, @Nullable String seen, Standing next) {
        var code = Uscc.read(uscc).orElseThrow(NotFound::new);
        return answers.of(service.changeStatus(code, ExpectedVersion.of(seen), next));
    }

    @ServerExceptionMapper
    public Response stale(StaleVersion stale) {
        return answers.of(stale);
    }
}
