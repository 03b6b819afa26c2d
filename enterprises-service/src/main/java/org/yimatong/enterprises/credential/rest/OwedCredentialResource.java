package org.yimatong.enterprises.credential.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.credential.details.CredentialKind;
import org.yimatong.enterprises.credential.obligation.OwedCredential;
import org.yimatong.enterprises.credential.obligation.OwedCredentials;
import org.yimatong.enterprises.enterprise.EnterpriseKind;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** Who owes what, over HTTP. */
@Path("/api/v1/owed-credentials")
@RowsOf(Whose.EVERYBODY)
@Tag(name = "credentials")
@RunOnVirtualThread
class OwedCredentialResource {

    /**
     * That enterprises of a kind owe a kind of credential.
     *
     * @param variety type of licence, post of certificate or responsibility; absent if any of the kind will do
     * @param proposal whether it is this project's reading, not a text it has before it
     * @param basis the regulation
     */
    record OwedCredentialView(
            EnterpriseKind enterpriseKind,
            CredentialKind kind,
            @Nullable String variety,
            boolean proposal,
            String basis) {

        static OwedCredentialView of(OwedCredential owed) {
            var requirement = owed.requirement();
            return new OwedCredentialView(
                    owed.enterpriseKind(),
                    requirement.kind(),
                    requirement.variety().isEmpty() ? null : requirement.variety(),
                    owed.isProposal(),
                    owed.basis());
        }
    }

    private final OwedCredentials owedCredentials;

    OwedCredentialResource(OwedCredentials owedCredentials) {
        this.owedCredentials = owedCredentials;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listOwedCredentials",
            summary = "Which credentials enterprises owe by their kind of business, and by which regulation")
    public List<OwedCredentialView> list() {
        return owedCredentials.all().stream().map(OwedCredentialView::of).toList();
    }
}
