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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.notice.Notice;
import org.yimatong.enterprises.notice.NoticeService;
import org.yimatong.enterprises.notice.Reminder;
import org.yimatong.enterprises.notice.Reminders;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** What officials do with a notice that was sent, over HTTP. */
@Path("/api/v1/notices/{id}")
@RowsOf(Whose.AN_AREA)
@Tag(name = "notices")
@RolesAllowed({"registrar", "duty-officer", "supervisor"})
@RunOnVirtualThread
class NoticeStepResource {

    record NoticeWithdrawalOrder(
            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    private final NoticeService service;
    private final Reminders reminders;
    private final StepAnswers<Notice, NoticeView> answers;

    NoticeStepResource(NoticeService service, Reminders reminders) {
        this.service = service;
        this.reminders = reminders;
        this.answers = new StepAnswers<>(Notice.class, NoticeView::of);
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
        return answers.after(() -> service.withdraw(id, ExpectedVersion.of(seen), order.reason()));
    }

    @POST
    @Path("/reminders")
    @Idempotent
    @Operation(
            operationId = "remindRecipients",
            summary = "Reminds the recipients in the caller's areas who have yet to read or confirm it")
    @Parameter(ref = "Idempotency-Key")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Reminder.class, responseCode = "201", responseDescription = "Reminded")
    public RestResponse<Reminder> remind(@RestPath UUID id) {
        return ResponseBuilder.<Reminder>created(URI.create("/api/v1/notices/" + id + "/recipients"))
                .entity(reminders.remind(id))
                .build();
    }
}
