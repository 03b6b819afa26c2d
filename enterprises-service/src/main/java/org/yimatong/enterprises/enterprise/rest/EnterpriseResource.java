package org.yimatong.enterprises.enterprise.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.enterprise.Enterprises;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** The registry over HTTP. */
@Path("/api/v1/enterprises")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "enterprises", description = "The registry of hazardous enterprises")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class EnterpriseResource {

    private final Enterprises enterprises;

    EnterpriseResource(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    @GET
    @Transactional
    @Operation(operationId = "listEnterprises", summary = "The enterprises the caller may see, by USCC")
    public RestResponse<List<EnterpriseView>> list(
            @Valid @BeanParam EnterpriseFilter filter, @Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var after = page.after().map(cursor -> cursor.part(0)).orElse(null);
        var found = enterprises.visible(filter.search(after), page.fetch());
        return Page.respond(found, page, EnterpriseView::of, enterprise -> Cursor.of(enterprise.uscc()), address);
    }

    @GET
    @Path("/{uscc}")
    @Transactional
    @Operation(operationId = "getEnterprise", summary = "An enterprise")
    public RestResponse<EnterpriseView> get(@RestPath String uscc) {
        var enterprise = Uscc.read(uscc).flatMap(enterprises::visible).orElseThrow(NotFound::new);
        return ResponseBuilder.ok(EnterpriseView.of(enterprise))
                .header(HttpHeaders.ETAG, ETags.of(enterprise.version()))
                .build();
    }
}
