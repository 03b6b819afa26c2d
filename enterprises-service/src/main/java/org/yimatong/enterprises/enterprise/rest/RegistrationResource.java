package org.yimatong.enterprises.enterprise.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterpriseService;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StaleVersion;
import org.yimatong.kit.problem.NotFound;

/** Entering an enterprise in the registry, and correcting the entry, over HTTP. */
@Path("/api/v1/enterprises")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "enterprises")
@RolesAllowed("registrar")
@RunOnVirtualThread
class RegistrationResource {

    private final EnterpriseService service;
    private final EnterpriseAnswers answers;

    RegistrationResource(EnterpriseService service, EnterpriseAnswers answers) {
        this.service = service;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "registerEnterprise",
            summary = "Enters an enterprise of the caller's areas in the registry; it operates")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = EnterpriseView.class, responseCode = "201", responseDescription = "Registered")
    public RestResponse<EnterpriseView> register(@Valid @NotNull EnterpriseEntry entry) {
        var enterprise = service.register(entry.code(), entry.asDetails(), entry.shortName());
        return ResponseBuilder.<EnterpriseView>created(URI.create("/api/v1/enterprises/" + enterprise.uscc()))
                .entity(EnterpriseView.of(enterprise))
                .header(HttpHeaders.ETAG, ETags.of(enterprise.version()))
                .build();
    }

    @PUT
    @Path("/{uscc}")
    @Operation(
            operationId = "amendEnterprise",
            summary = "Says anew what the registry says of an enterprise, except how it stands",
            description = "A name that is replaced is kept as a former name, with its time.")
    public RestResponse<EnterpriseView> amend(
            @RestPath String uscc,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull EnterpriseEntry entry) {
        var code = Uscc.read(uscc).orElseThrow(NotFound::new);
        entry.requireOf(code);
        return answers.of(service.amend(code, ExpectedVersion.of(seen), entry.asDetails(), entry.shortName()));
    }

    @ServerExceptionMapper
    public Response stale(StaleVersion stale) {
        return answers.of(stale);
    }
}
