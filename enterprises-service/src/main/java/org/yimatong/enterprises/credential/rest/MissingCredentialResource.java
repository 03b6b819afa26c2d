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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.credential.details.CredentialKind;
import org.yimatong.enterprises.credential.obligation.Obligations;
import org.yimatong.enterprises.credential.obligation.Obligations.MissingFilter;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** What is missing in the dossiers of all the caller's enterprises, over HTTP: whom to ask for it. */
@Path("/api/v1/missing-credentials")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "credentials")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class MissingCredentialResource {

    private final Obligations obligations;

    MissingCredentialResource(Obligations obligations) {
        this.obligations = obligations;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listMissingCredentials",
            summary = "What enterprises of the caller's areas owe and do not hold",
            description = "By the instant from which its absence counts, which may lie ahead.")
    public RestResponse<List<ObligationView>> list(
            @RestQuery @Nullable CredentialKind kind,
            @RestQuery @Nullable String area,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo address) {
        var behind = page.after().map(TimePlace::of).orElse(null);
        return Page.respond(
                obligations.missing(new MissingFilter(kind, area), behind, page.fetch()),
                page,
                ObligationView::of,
                obligation -> new TimePlace(obligation.missingFrom(), obligation.id()).cursor(),
                address);
    }
}
