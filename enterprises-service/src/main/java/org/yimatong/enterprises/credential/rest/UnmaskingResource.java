package org.yimatong.enterprises.credential.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.credential.CredentialService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.personal.PersonalDataLook;

/**
 * Looks at personal numbers over HTTP. Not repeated from a stored answer: that would keep them once more, and hide a
 * look from the audit.
 */
@Path("/api/v1/enterprises/{uscc}/credentials/{id}/unmasking")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "credentials")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor"})
@RunOnVirtualThread
class UnmaskingResource {

    private final CredentialService service;
    private final VisibleEnterprise enterprises;
    private final Clock clock;

    UnmaskingResource(CredentialService service, VisibleEnterprise enterprises, Clock clock) {
        this.service = service;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            operationId = "unmaskCredential",
            summary = "See a credential with its personal numbers",
            description = "Each look, repeated ones too, is an entry of the audit with its purpose.")
    public RestResponse<CredentialView> unmask(
            @RestPath String uscc, @RestPath UUID id, @Valid @NotNull PersonalDataLook look) {
        var credential = service.unmask(enterprises.of(uscc), id, look);
        return ResponseBuilder.ok(CredentialView.unmasked(credential, clock))
                .header("Cache-Control", "no-store")
                .build();
    }
}
