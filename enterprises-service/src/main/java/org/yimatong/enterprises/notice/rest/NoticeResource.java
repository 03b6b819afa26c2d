package org.yimatong.enterprises.notice.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.enterprises.notice.NoticeFilter;
import org.yimatong.enterprises.notice.NoticeKind;
import org.yimatong.enterprises.notice.NoticeRecipients;
import org.yimatong.enterprises.notice.NoticeService;
import org.yimatong.enterprises.notice.Notices;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Notices over HTTP, for officials. */
@Path("/api/v1/notices")
@RowsOf(Whose.AN_AREA)
@Tag(name = "notices", description = "What the bureau tells enterprises, and who has read it")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert"})
@RunOnVirtualThread
class NoticeResource {

    private final NoticeService service;
    private final Notices notices;
    private final NoticeRecipients recipients;
    private final Clock clock;

    NoticeResource(NoticeService service, Notices notices, NoticeRecipients recipients, Clock clock) {
        this.service = service;
        this.notices = notices;
        this.recipients = recipients;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({"registrar", "duty-officer", "supervisor"})
    @Operation(
            operationId = "sendNotice",
            summary = "Sends a notice to a group, to areas or to one enterprise",
            description = "It reaches those whom the caller answers for, as they are now.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = NoticeView.class, responseCode = "201", responseDescription = "Sent")
    public RestResponse<NoticeView> send(@Valid @NotNull NewNotice request) {
        var notice = service.send(
                request.content(), request.readByStored(), request.audience().asAudience());
        return ResponseBuilder.<NoticeView>created(URI.create("/api/v1/notices/" + notice.id()))
                .entity(NoticeView.of(notice))
                .header("ETag", ETags.of(notice.version()))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listNotices", summary = "The notices that reached the caller's areas, newest first")
    public RestResponse<List<NoticeView>> list(
            @RestQuery @Nullable NoticeKind kind,
            @RestQuery @Nullable UUID plan,
            @RestQuery @DefaultValue("false") boolean overdue,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo address) {
        var behind = page.after().map(TimePlace::of).orElse(null);
        var filter = new NoticeFilter(kind, plan, overdue);
        return Page.respond(
                notices.newestFirst(filter, clock.instant(), behind, page.fetch()),
                page,
                NoticeView::of,
                notice -> new TimePlace(notice.sentAt(), notice.id()).cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getNotice", summary = "A notice, with how its recipients stand")
    public RestResponse<NoticeView> get(@RestPath UUID id) {
        var notice = notices.supervised(id).orElseThrow(NotFound::new);
        return ResponseBuilder.ok(NoticeView.of(notice, recipients.count(notice, clock.instant())))
                .header("ETag", ETags.of(notice.version()))
                .build();
    }
}
