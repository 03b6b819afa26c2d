package org.yimatong.enterprises.credential.rest;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.credential.Credential;
import org.yimatong.enterprises.credential.CredentialService;
import org.yimatong.enterprises.credential.Ending;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** The steps of a credential over HTTP. Each says by {@code If-Match} which version of it was seen. */
@Path("/api/v1/enterprises/{uscc}/credentials/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "credentials")
@RolesAllowed("registrar")
@RunOnVirtualThread
class CredentialStepResource {

    /**
     * How a credential ends before its time.
     *
     * @param ending withdrawn, or revoked by the authority
     */
    record Withdrawal(
            @NotNull Ending ending,
            @NotBlank @PlainText @Size(max = 500) String reason) {}

    private final CredentialService service;
    private final VisibleEnterprise enterprises;
    private final StepAnswers<Credential, CredentialView> answers;

    CredentialStepResource(CredentialService service, VisibleEnterprise enterprises, Clock clock) {
        this.service = service;
        this.enterprises = enterprises;
        this.answers = new StepAnswers<>(Credential.class, credential -> CredentialView.of(credential, clock));
    }

    @PUT
    @Path("/renewal")
    @Transactional
    @Operation(
            operationId = "renewCredential",
            summary = "Renew a credential",
            description = "Answers the new one. It may begin in future if it follows on without a gap.")
    public RestResponse<CredentialView> renew(
            @RestPath String uscc,
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull NewCredential renewal) {
        var expected = ExpectedVersion.of(seen);
        return answers.after(() -> service.renew(enterprises.held(uscc), id, expected, renewal.asEntry()));
    }

    @PUT
    @Path("/withdrawal")
    @Transactional
    @Operation(
            operationId = "withdrawCredential",
            summary = "End a credential before its time: withdrawn, or revoked by the authority")
    public RestResponse<CredentialView> withdraw(
            @RestPath String uscc,
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Withdrawal withdrawal) {
        var expected = ExpectedVersion.of(seen);
        return answers.after(
                () -> service.end(enterprises.held(uscc), id, expected, withdrawal.ending(), withdrawal.reason()));
    }
}
