package org.yimatong.inspections.document.rest;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.document.DocumentService;
import org.yimatong.inspections.document.LegalDocument;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** The steps of a legal document over HTTP. Each says by {@code If-Match} which version of it was seen. */
@Path("/api/v1/documents/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Legal documents")
class DocumentStepResource {

    @Schema(name = "DocumentWithdrawal")
    record NewWithdrawal(
            @NotNull @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    private final DocumentService service;
    private final StepAnswers<LegalDocument, DocumentView> answers;

    DocumentStepResource(DocumentService service) {
        this.service = service;
        this.answers = new StepAnswers<>(LegalDocument.class, DocumentView::of);
    }

    @PUT
    @Path("service")
    @RolesAllowed("inspector")
    @Operation(
            operationId = "serveDocument",
            summary = "Write down how a document reached the enterprise (送达)",
            description = "A refusal to accept it is written down with its reason and its witnesses.")
    public RestResponse<DocumentView> serve(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull NewServiceReceipt receipt) {
        return answers.after(() -> service.serve(id, ExpectedVersion.of(seen), receipt.asReceipt()));
    }

    @PUT
    @Path("withdrawal")
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(
            operationId = "withdrawDocument",
            summary = "Take back a document that is wrong; another may take its place")
    public RestResponse<DocumentView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull NewWithdrawal withdrawal) {
        return answers.after(() -> service.withdraw(id, ExpectedVersion.of(seen), withdrawal.reason()));
    }
}
