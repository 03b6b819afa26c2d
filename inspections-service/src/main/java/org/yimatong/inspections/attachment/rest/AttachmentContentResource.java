package org.yimatong.inspections.attachment.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.attachment.Attachment;
import org.yimatong.inspections.attachment.AttachmentReading;
import org.yimatong.inspections.attachment.check.ContentKind;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.problem.NotFound;

/** What attachments contain, over HTTP: to be saved, never to be shown by the browser as a page of ours. */
@Path("/api/v1/attachments/{id}/content")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Attachments")
class AttachmentContentResource {

    private final AttachmentReading reading;
    private final FileRequests requests;

    AttachmentContentResource(AttachmentReading reading, FileRequests requests) {
        this.reading = reading;
        this.requests = requests;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM) // or what it is; of several types none would be streamed
    @RolesAllowed({"inspector", "enterprise", "expert", "supervisor", "duty-officer"})
    @Operation(operationId = "downloadAttachment", summary = "The stored file")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "As the caller has it")
    public RestResponse<StreamingOutput> download(UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
        var attachment = stored(id);
        return known != null && known.contains(etagOf(attachment))
                ? described(ResponseBuilder.<StreamingOutput>notModified(), attachment)
                : described(ResponseBuilder.ok(passing(reading.content(attachment))), attachment);
    }

    /** By itself: asked as a download, nobody would read what was opened, and nobody close it. */
    @HEAD
    @RolesAllowed({"inspector", "enterprise", "expert", "supervisor", "duty-officer"})
    @Operation(operationId = "describeAttachmentContent", summary = "What the download would say of the file")
    @APIResponse(responseCode = "200", description = "Headers only")
    public RestResponse<Void> describe(UUID id) {
        return described(ResponseBuilder.ok(), stored(id));
    }

    private Attachment stored(UUID id) {
        var attachment = reading.of(id);
        if (attachment.storedSha256() == null) {
            throw new NotFound();
        }
        requests.admitted().require(MediaType.valueOf(attachment.file().mediaType()));
        return attachment;
    }

    private static <T> RestResponse<T> described(ResponseBuilder<T> answer, Attachment attachment) {
        return answer.type(attachment.file().mediaType())
                .header("Content-Disposition", disposition(attachment))
                .header("ETag", etagOf(attachment))
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String etagOf(Attachment attachment) {
        return '"' + attachment.storedSha256() + '"';
    }

    private static StreamingOutput passing(InputStream content) {
        return answer -> {
            try (content;
                    answer) {
                content.transferTo(answer);
            }
        };
    }

    /** Under the sender's name for it, but with the ending of what it is (RFC 6266). */
    private static String disposition(Attachment attachment) {
        var file = attachment.file();
        var ending = ContentKind.of(file.mediaType()).orElseThrow().extension();
        var name = file.name().replaceFirst("\\.[^.]{1,5}$", "") + "." + ending;
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s.%s\"; filename*=UTF-8''%s".formatted(attachment.id(), ending, encoded);
    }
}
