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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.enterprises.credential.obligation.Obligations;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** What an enterprise owes, over HTTP. */
@Path("/api/v1/enterprises/{uscc}/obligations")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "credentials")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class ObligationResource {

    private final Obligations obligations;
    private final VisibleEnterprise enterprises;

    ObligationResource(Obligations obligations, VisibleEnterprise enterprises) {
        this.obligations = obligations;
        this.enterprises = enterprises;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listObligations",
            summary = "Which credentials an enterprise owes by its kind of business, and whether it holds them")
    public RestResponse<List<ObligationView>> list(
            @RestPath String uscc, @Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var after = page.after().map(cursor -> cursor.id(0)).orElse(null);
        return Page.respond(
                obligations.visible(enterprises.of(uscc).uscc(), after, page.fetch()),
                page,
                ObligationView::of,
                obligation -> Cursor.of(obligation.id().toString()),
                address);
    }
}
