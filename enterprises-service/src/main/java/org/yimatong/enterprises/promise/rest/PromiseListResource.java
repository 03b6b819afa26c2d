package org.yimatong.enterprises.promise.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.enterprises.caller.CallersEnterprises;
import org.yimatong.enterprises.promise.SafetyPromises;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** The promises of one enterprise over HTTP. */
@Path("/api/v1/enterprises/{uscc}/promises")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "promises")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class PromiseListResource {

    private static final LocalDate END_OF_DAYS = LocalDate.of(9999, 12, 31);

    private final SafetyPromises promises;
    private final CallersEnterprises enterprises;

    PromiseListResource(SafetyPromises promises, CallersEnterprises enterprises) {
        this.promises = promises;
        this.enterprises = enterprises;
    }

    @GET
    @Transactional
    @Operation(operationId = "listPromises", summary = "The promises of an enterprise by day, newest first")
    public RestResponse<List<PromiseView>> list(
            @RestPath String uscc, @Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var before = page.after().map(cursor -> cursor.day(0)).orElse(END_OF_DAYS);
        return Page.respond(
                promises.of(enterprises.seen(uscc).uscc(), before, page.fetch()),
                page,
                PromiseView::of,
                promise -> Cursor.of(promise.day().toString()),
                address);
    }

    @GET
    @Path("/{day}/versions")
    @Transactional
    @Operation(operationId = "listPromiseVersions", summary = "Every version of the promise for a day, newest first")
    public RestResponse<List<PromiseView>> versions(
            @RestPath String uscc, @RestPath String day, @Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var below = page.after().map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return Page.respond(
                promises.versions(enterprises.seen(uscc).uscc(), TimeInAddress.day("day", day), below, page.fetch()),
                page,
                PromiseView::of,
                promise -> Cursor.of(String.valueOf(promise.version())),
                address);
    }
}
