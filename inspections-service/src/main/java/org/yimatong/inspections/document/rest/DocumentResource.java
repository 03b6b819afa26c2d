package org.yimatong.inspections.document.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.document.DocumentFilter;
import org.yimatong.inspections.document.DocumentService;
import org.yimatong.inspections.document.DocumentState;
import org.yimatong.inspections.document.LegalDocuments;
import org.yimatong.inspections.document.LegalDocuments.Place;
import org.yimatong.inspections.document.UnprintableText;
import org.yimatong.inspections.document.content.DocumentKind;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Legal documents over HTTP: issued by inspectors, seen by all whom they concern. */
@Path("/api/v1/documents")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Legal documents", description = "Documents of law enforcement (执法文书): issued, served, never edited")
class DocumentResource {

    private final DocumentService service;
    private final LegalDocuments documents;
    private final UnprintableText unprintable;
    private final ObjectMapper json;

    DocumentResource(
            DocumentService service, LegalDocuments documents, UnprintableText unprintable, ObjectMapper json) {
        this.service = service;
        this.documents = documents;
        this.unprintable = unprintable;
        this.json = json;
    }

    @POST
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(
            operationId = "issueDocument",
            summary = "Issue a legal document: it gets its number and its paper",
            description =
                    "Exactly one of inspectionRecord, rectificationOrder, reinspectionOpinion and onSpotDecision.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentView.class)))
    public RestResponse<DocumentView> issue(@Valid @NotNull NewDocument request) {
        var order = request.asOrder();
        unprintable.refuseIn(json.valueToTree(request));
        var document = service.issue(order);
        return ResponseBuilder.<DocumentView>created(URI.create("/api/v1/documents/" + document.id()))
                .entity(DocumentView.of(document))
                .header("ETag", ETags.of(document.version()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "listDocuments", summary = "The documents of one's areas or enterprise, newest first")
    public RestResponse<List<DocumentView>> list(
            @QueryParam("uscc") @Nullable @Pattern(regexp = NewDocument.USCC) String uscc,
            @QueryParam("kind") @Nullable DocumentKind kind,
            @QueryParam("state") @Nullable DocumentState state,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var after = page.after()
                .map(cursor -> new Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        var rows = documents.newestFirst(new DocumentFilter(uscc, kind, state), after, page.fetch());
        return Page.respond(
                rows,
                page,
                DocumentView::of,
                row -> Cursor.of(row.issuedAt().toString(), row.id().toString()),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "getDocument", summary = "One document")
    public RestResponse<DocumentView> get(UUID id) {
        var document = documents.visible(id).orElseThrow(NotFound::new);
        return ResponseBuilder.ok(DocumentView.of(document))
                .header("ETag", ETags.of(document.version()))
                .build();
    }
}
