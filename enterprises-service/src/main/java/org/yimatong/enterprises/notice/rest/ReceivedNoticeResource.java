package org.yimatong.enterprises.notice.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.enterprises.caller.CallersEnterprises;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.enterprises.notice.NoticeInbox;
import org.yimatong.enterprises.notice.NoticeRecipients;
import org.yimatong.enterprises.notice.ReceiptOrder;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** The notices that an enterprise received, over HTTP. To look at one marks nothing. */
@Path("/api/v1/enterprises/{uscc}/notices")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "notices")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class ReceivedNoticeResource {

    private final CallersEnterprises enterprises;
    private final NoticeRecipients recipients;
    private final NoticeInbox inbox;
    private final Clock clock;

    ReceivedNoticeResource(
            CallersEnterprises enterprises, NoticeRecipients recipients, NoticeInbox inbox, Clock clock) {
        this.enterprises = enterprises;
        this.recipients = recipients;
        this.inbox = inbox;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "listReceivedNotices", summary = "The notices that an enterprise received, newest first")
    public RestResponse<List<ReceivedNoticeView>> list(
            @RestPath String uscc,
            @RestQuery @DefaultValue("false") boolean unread,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo address) {
        var behind = page.after().map(TimePlace::of).orElse(null);
        var now = clock.instant();
        return Page.respond(
                recipients.ofEnterprise(enterprises.seen(uscc).uscc(), unread, behind, page.fetch()),
                page,
                received -> ReceivedNoticeView.of(received, now),
                received -> new TimePlace(
                                received.recipient().deliveredAt(),
                                received.notice().id())
                        .cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getReceivedNotice", summary = "A notice that an enterprise received")
    public ReceivedNoticeView get(@RestPath String uscc, @RestPath UUID id) {
        return recipients
                .ofEnterprise(enterprises.seen(uscc).uscc(), id)
                .map(received -> ReceivedNoticeView.of(received, clock.instant()))
                .orElseThrow(NotFound::new);
    }

    @PUT
    @Path("/{id}/receipt")
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "giveReceipt",
            summary = "Says, for the enterprise itself, that it has read the notice, or confirms it",
            description = "May be said again; the first instant of each stays. Needs no If-Match: nothing is undone.")
    public ReceivedNoticeView giveReceipt(
            @RestPath String uscc, @RestPath UUID id, @Valid @NotNull ReceiptOrder receipt) {
        return ReceivedNoticeView.of(inbox.take(uscc, id, receipt), clock.instant());
    }
}
