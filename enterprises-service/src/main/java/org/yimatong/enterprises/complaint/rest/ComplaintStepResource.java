package org.yimatong.enterprises.complaint.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.complaint.Complaint;
import org.yimatong.enterprises.complaint.ComplaintDesk;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** What an official does about a complaint. Each step says by {@code If-Match} which version of it was seen. */
@Path("/api/v1/complaints/{id}")
@RowsOf(Whose.AN_AREA)
@Tag(name = "complaints")
@RolesAllowed({"inspector", "supervisor"})
@RunOnVirtualThread
class ComplaintStepResource {

    record ComplaintAnswer(
            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String answer) {}

    private final ComplaintDesk desk;
    private final StepAnswers<Complaint, ComplaintView> answers;

    ComplaintStepResource(ComplaintDesk desk) {
        this.desk = desk;
        this.answers = new StepAnswers<>(Complaint.class, ComplaintView::of);
    }

    @PUT
    @Path("/handling")
    @Operation(operationId = "takeUpComplaint", summary = "Take up a complaint; the caller handles it")
    public RestResponse<ComplaintView> takeUp(
            @RestPath UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.after(() -> desk.takeUp(id, ExpectedVersion.of(seen)));
    }

    @PUT
    @Path("/answer")
    @Operation(operationId = "answerComplaint", summary = "Answer a complaint; who holds its receipt can read it")
    public RestResponse<ComplaintView> answer(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull ComplaintAnswer words) {
        return answers.after(() -> desk.answer(id, ExpectedVersion.of(seen), words.answer()));
    }
}
