package org.yimatong.enterprises.appeal.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.appeal.AppealService;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.text.PlainText;

/** What an enterprise says against its code, over HTTP. */
@Path("/api/v1/codes/{uscc}/appeals")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "appeals")
@RunOnVirtualThread
class CodeAppealResource {

    /**
     * An appeal as it is filed.
     *
     * @param reason code of the reason
     * @param fact id of the fact behind it
     */
    record NewAppeal(
            @NotBlank @Size(max = 60) String reason,
            @NotNull UUID fact,

            @NotBlank @PlainText(multiline = true) @Size(max = 4000)
            String statement) {}

    private final AppealService service;
    private final Clock clock;

    CodeAppealResource(AppealService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "fileAppeal",
            summary = "Appeal against a reason of one's own code",
            description = "Changes neither the fact nor the colour; a decision is owed by decideBy.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = AppealView.class, responseCode = "201", responseDescription = "Filed")
    public RestResponse<AppealView> file(@RestPath String uscc, @Valid @NotNull NewAppeal request) {
        var of = Uscc.read(uscc).orElseThrow(NotFound::new);
        var appeal = service.file(of, request.reason(), request.fact(), request.statement());
        return ResponseBuilder.<AppealView>created(URI.create("/api/v1/appeals/" + appeal.id()))
                .header("ETag", ETags.of(appeal.version()))
                .entity(AppealView.of(appeal, clock.instant()))
                .build();
    }
}
