package org.yimatong.enterprises.notice.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.notice.Notice;
import org.yimatong.enterprises.notice.NoticeRecipients;
import org.yimatong.enterprises.notice.Notices;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.table.TableFormat;

/** Who received a notice, and who has yet to read or confirm it, over HTTP. */
@Path("/api/v1/notices/{id}/recipients")
@RowsOf(Whose.AN_AREA)
@Tag(name = "notices")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert"})
@RunOnVirtualThread
class NoticeRecipientResource {

    private final Notices notices;
    private final NoticeRecipients recipients;

    NoticeRecipientResource(Notices notices, NoticeRecipients recipients) {
        this.notices = notices;
        this.recipients = recipients;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listNoticeRecipients",
            summary = "The recipients of a notice in the caller's areas, by USCC; all of them as CSV")
    public RestResponse<List<RecipientView>> list(
            @RestPath UUID id,
            @RestQuery @DefaultValue("false") boolean outstanding,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo address) {
        var notice = supervised(id);
        var behind = page.after().map(cursor -> cursor.part(0)).orElse("");
        return Page.respond(
                recipients.of(notice, outstanding, behind, page.fetch()),
                page,
                recipient -> RecipientView.of(recipient, notice),
                recipient -> Cursor.of(recipient.uscc()),
                address);
    }

    @GET
    @Transactional
    @Produces(TableFormat.CSV_TYPE + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> download(
            @RestPath UUID id,
            @RestQuery @DefaultValue("false") boolean outstanding,
            @RestQuery @DefaultValue("false") boolean byteOrderMark) {
        var table = new RecipientsCsv(recipients, supervised(id), outstanding);
        return ResponseBuilder.<StreamingOutput>ok(bytes -> table.write(bytes, byteOrderMark))
                .header("Content-Disposition", "attachment; filename=\"recipients.csv\"")
                .build();
    }

    private Notice supervised(UUID id) {
        return notices.supervised(id).orElseThrow(NotFound::new);
    }
}
