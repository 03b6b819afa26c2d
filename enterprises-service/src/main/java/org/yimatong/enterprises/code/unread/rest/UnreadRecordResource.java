package org.yimatong.enterprises.code.unread.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.code.unread.UnreadRecord;
import org.yimatong.enterprises.code.unread.UnreadRecordSearch;
import org.yimatong.enterprises.code.unread.UnreadRecordService;
import org.yimatong.enterprises.code.unread.UnreadRecords;
import org.yimatong.enterprises.code.unread.UnreadState;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;

/** Records that could not be read over HTTP. */
@Path("/api/v1/unread-records")
@RowsOf(Whose.AN_AREA)
@Tag(name = "unread records", description = "What another service said and could not be read, until it is")
@RolesAllowed("administrator")
@RunOnVirtualThread
class UnreadRecordResource {

    private static final String USCC = "[0-9A-Z]{18}";
    private static final String PLAIN_TEXT = "[\\P{C}\\r\\n\\t]*";

    /** @param reason why the code can do without the record, for whoever looks into it later */
    record Dismissal(
            @NotBlank @Size(max = 1000) @Pattern(regexp = PLAIN_TEXT)
            String reason) {}

    private final UnreadRecords records;
    private final UnreadRecordService service;
    private final StepAnswers<UnreadRecord, UnreadRecordView> answers;

    UnreadRecordResource(UnreadRecords records, UnreadRecordService service) {
        this.records = records;
        this.service = service;
        this.answers = new StepAnswers<>(UnreadRecord.class, UnreadRecordView::of);
    }

    @GET
    @Transactional
    @Operation(operationId = "listUnreadRecords", summary = "Records that could not be read, oldest first")
    public RestResponse<List<UnreadRecordView>> list(
            @RestQuery @Pattern(regexp = USCC) @Nullable String uscc,
            @RestQuery @Nullable UnreadState state,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo address) {
        var after = page.after().map(TimePlace::of).orElse(null);
        return Page.respond(
                records.visible(new UnreadRecordSearch(uscc, state, after), page.fetch()),
                page,
                UnreadRecordView::of,
                unread -> new TimePlace(unread.receivedAt(), unread.id()).cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getUnreadRecord", summary = "A record that could not be read")
    public RestResponse<UnreadRecordView> get(@RestPath UUID id) {
        return answers.of(records.visible(id).orElseThrow(NotFound::new));
    }

    @PUT
    @Path("/{id}/dismissal")
    @Operation(operationId = "dismissUnreadRecord", summary = "Do without the record: the doubt about the code goes")
    public RestResponse<UnreadRecordView> dismiss(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Dismissal dismissal) {
        return answers.after(() -> service.dismiss(id, ExpectedVersion.of(seen), dismissal.reason()));
    }
}
