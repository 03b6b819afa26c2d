package org.yimatong.inspections.attachment.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.inspections.attachment.Attachment;
import org.yimatong.inspections.attachment.AttachmentReading;
import org.yimatong.inspections.attachment.AttachmentRecords;
import org.yimatong.inspections.attachment.AttachmentState;
import org.yimatong.inspections.attachment.AttachmentUploads;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;

/** Uploads over HTTP: announced, then sent in parts, each beginning where the one before ended. */
@Path("/api/v1/attachments")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Attachments", description = "Photos and documents that belong to findings, inspections, consultations")
class AttachmentResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    /** Of the IETF's draft "Resumable Uploads for HTTP". */
    private static final String PART = "application/partial-upload";

    private final AttachmentRecords records;
    private final AttachmentUploads uploads;
    private final AttachmentReading reading;

    AttachmentResource(AttachmentRecords records, AttachmentUploads uploads, AttachmentReading reading) {
        this.records = records;
        this.uploads = uploads;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "enterprise", "expert", "supervisor", "duty-officer"})
    @Operation(operationId = "announceAttachment", summary = "Announce a file, to be sent in parts")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(
            responseCode = "201",
            description = "Announced",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same file was announced before under its id; how far it has come",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = AttachmentView.class)))
    public RestResponse<AttachmentView> announce(@Valid @NotNull NewAttachment request) {
        var announced = records.announce(request.id(), request.uscc(), request.file());
        var answer = announced.isNew()
                ? ResponseBuilder.<AttachmentView>created(URI.create("/api/v1/attachments/" + request.id()))
                : ResponseBuilder.<AttachmentView>ok();
        return withOffset(answer, announced.attachment());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"inspector", "enterprise", "expert", "supervisor", "duty-officer"})
    @Operation(
            operationId = "getAttachment",
            summary = "One attachment, and how far its upload has come",
            description = "By HEAD, the header Upload-Offset alone tells where the next part begins.")
    public RestResponse<AttachmentView> get(UUID id) {
        return withOffset(ResponseBuilder.ok(), reading.of(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(PART)
    @RolesAllowed({"inspector", "enterprise", "expert", "supervisor", "duty-officer"})
    @Operation(
            operationId = "sendAttachmentPart",
            summary = "Send the next part of a file, of at most 1 MiB",
            description = "What came before a connection broke is kept. With the last part the file is checked and"
                    + " stored; an empty one repeats that.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = PART,
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    public RestResponse<AttachmentView> send(
            UUID id, @HeaderParam("Upload-Offset") @NotNull @Min(0) Long offset, InputStream part) {
        return withOffset(ResponseBuilder.ok(), uploads.receive(id, offset, part));
    }

    private static RestResponse<AttachmentView> withOffset(
            ResponseBuilder<AttachmentView> answer, Attachment attachment) {
        return answer.entity(AttachmentView.of(attachment))
                .header("Upload-Offset", attachment.receivedBytes())
                .header("Upload-Length", attachment.file().bytes())
                .header("Upload-Complete", attachment.state() == AttachmentState.EXPECTED ? "?0" : "?1")
                .header("Cache-Control", "no-store")
                .build();
    }
}
