package org.yimatong.enterprises.notice.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.notice.Notice;
import org.yimatong.enterprises.notice.NoticeService;
import org.yimatong.enterprises.notice.Reminder;
import org.yimatong.enterprises.notice.Reminders;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StaleVersion;
import org.yimatong.kit.problem.Problems;
import org.yimatong.kit.text.PlainText;

/** What officials do with a notice that was sent, over HTTP. */
@Path("/api/v1/notices/{id}")
@Tag(name = "notices")
@RolesAllowed({"registrar", "duty-officer", "supervisor"})
@RunOnVirtualThread
class NoticeStepResource {

    record NoticeWithdrawalOrder(
            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    private final NoticeService service;
    private final Reminders reminders;
    private final Problems problems;

    NoticeStepResource(NoticeService service, Reminders reminders, Problems problems) {
        this.service = service;
        this.reminders = reminders;
        this.problems = problems;
    }

    @PUT
    @Path("/withdrawal")
    @Operation(
            operationId = "withdrawNotice",
            summary = "Takes a notice back; it stays, and everybody who received it sees that")
    public RestResponse<NoticeView> withdraw(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull NoticeWithdrawalOrder order) {
        var notice = service.withdraw(id, ExpectedVersion.of(seen), order.reason());
        return ResponseBuilder.ok(NoticeView.of(notice))
                .header("ETag", ETags.of(notice.version()))
                .build();
    }

    @POST
    @Path("/reminders")
    @Idempotent
    @Operation(
            operationId = "remindRecipients",
            summary = "Reminds the recipients in the caller's areas who have yet to read or confirm it")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = Reminder.class, responseCode = "201", responseDescription = "Reminded")
    public RestResponse<Reminder> remind(@RestPath UUID id) {
        return ResponseBuilder.<Reminder>created(URI.create("/api/v1/notices/" + id + "/recipients"))
                .entity(reminders.remind(id))
                .build();
    }

    @ServerExceptionMapper
    public Response stale(StaleVersion stale) {
        return stale.current() instanceof Notice notice
                ? problems.answer(stale, Map.of("current", NoticeView.of(notice)))
                : problems.answer(stale);
    }
}
