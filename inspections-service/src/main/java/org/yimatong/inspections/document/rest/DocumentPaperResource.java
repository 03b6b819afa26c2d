package org.yimatong.inspections.document.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.inspections.document.DocumentArchive;
import org.yimatong.inspections.document.DocumentSteps;
import org.yimatong.inspections.document.LegalDocuments;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** The papers and the histories of legal documents over HTTP. */
@Path("/api/v1/documents/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Legal documents")
class DocumentPaperResource {

    private static final String PDF = "application/pdf";

    private final LegalDocuments documents;
    private final DocumentArchive archive;
    private final DocumentSteps steps;

    DocumentPaperResource(LegalDocuments documents, DocumentArchive archive, DocumentSteps steps) {
        this.documents = documents;
        this.archive = archive;
        this.steps = steps;
    }

    @GET
    @Path("/pdf")
    @Transactional
    @Produces(PDF)
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(
            operationId = "getDocumentPaper",
            summary = "The document to print and sign, the same bytes each time",
            description = "Its ETag is its SHA-256.")
    @APIResponse(
            responseCode = "200",
            description = "A4 pages with their typeface in them",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> pdf(UUID id) {
        var document = documents.visible(id).orElseThrow(NotFound::new);
        var name = "%s-%s-%d-%d.pdf"
                .formatted(
                        document.number().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        document.number().unit(),
                        document.number().year(),
                        document.number().serial());
        return ResponseBuilder.ok(archive.pdf(id).orElseThrow(NotFound::new))
                .header("ETag", "\"" + document.paper().sha256() + "\"")
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .build();
    }

    @GET
    @Path("/steps")
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "listDocumentSteps", summary = "What was done with a document, oldest first")
    public RestResponse<List<DocumentStepView>> history(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var rows = steps.of(id, page.after().map(cursor -> cursor.number(0)).orElse(0L), page.fetch());
        if (rows.isEmpty() && page.after().isEmpty()) {
            throw new NotFound(); // every document has its first step
        }
        return Page.respond(
                rows, page, DocumentStepView::of, step -> Cursor.of(String.valueOf(step.number())), address);
    }
}
