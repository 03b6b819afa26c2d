package org.yimatong.enterprises.credential.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.enterprises.credential.Credentials;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Credentials of all the caller's enterprises over HTTP: whom to remind. */
@Path("/api/v1/credentials")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "credentials")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class CredentialOverviewResource {

    private final Credentials credentials;
    private final Clock clock;

    CredentialOverviewResource(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listExpiringCredentials",
            summary = "Credentials of the caller's areas, by the day they run out",
            description = "Unless asked for otherwise, those still valid that run out within the next 30 days.")
    public RestResponse<List<CredentialView>> list(
            @BeanParam CredentialFilter filter, @Valid @BeanParam PageRequest page, @Context UriInfo address) {
        return Page.respond(
                credentials.visible(filter.ofAll(page, clock), page.fetch()),
                page,
                credential -> CredentialView.of(credential, clock),
                CredentialPlace::of,
                address);
    }
}
