package org.yimatong.enterprises.credential.rest;

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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.credential.CredentialService;
import org.yimatong.enterprises.credential.Credentials;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** What an enterprise holds, over HTTP: recorded by registrars, seen by officials of the area and by itself. */
@Path("/api/v1/enterprises/{uscc}/credentials")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "credentials", description = "What enterprises hold of limited validity, and what they owe")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class CredentialResource {

    private final CredentialService service;
    private final Credentials credentials;
    private final VisibleEnterprise enterprises;
    private final Clock clock;

    CredentialResource(CredentialService service, Credentials credentials, VisibleEnterprise enterprises, Clock clock) {
        this.service = service;
        this.credentials = credentials;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed("registrar")
    @Operation(
            operationId = "recordCredential",
            summary = "Put a credential on record; one in force for the same subject gives its place to it")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = CredentialView.class, responseCode = "201", responseDescription = "Recorded")
    public RestResponse<CredentialView> record(@RestPath String uscc, @Valid @NotNull NewCredential request) {
        var credential = service.record(enterprises.held(uscc), request.asEntry());
        return ResponseBuilder.<CredentialView>created(
                        URI.create("/api/v1/enterprises/%s/credentials/%s".formatted(uscc, credential.id())))
                .entity(CredentialView.of(credential, clock))
                .header("ETag", ETags.of(credential.version()))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listCredentials", summary = "What an enterprise holds and held, by the day it runs out")
    public RestResponse<List<CredentialView>> list(
            @RestPath String uscc,
            @BeanParam CredentialFilter filter,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo address) {
        var search = filter.of(enterprises.of(uscc).uscc(), page, clock);
        return Page.respond(
                credentials.visible(search, page.fetch()),
                page,
                credential -> CredentialView.of(credential, clock),
                CredentialPlace::of,
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getCredential", summary = "A credential")
    public RestResponse<CredentialView> get(@RestPath String uscc, @RestPath UUID id) {
        var credential = credentials.visible(enterprises.of(uscc).uscc(), id).orElseThrow(NotFound::new);
        return CredentialView.of(credential, clock).tagged();
    }
}
