package org.yimatong.inspections.prevention.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.inspections.attachment.AttachmentLinks;
import org.yimatong.inspections.attachment.AttachmentRef;
import org.yimatong.inspections.prevention.task.CheckAttachments;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;

/** What shows how a check went, over HTTP: named beside the record, which is final. */
@Path("/api/v1/prevention/records/{id}/attachments")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Dual prevention")
class CheckAttachmentResource {

    /** @param attachments photos and files, uploaded or yet to be uploaded */
    @Schema(name = "CheckAttachments")
    record Named(
            @NotNull @Size(min = 1, max = AttachmentLinks.MOST)
            List<@NotNull UUID> attachments) {}

    private final CheckAttachments attachments;

    CheckAttachmentResource(CheckAttachments attachments) {
        this.attachments = attachments;
    }

    @POST
    @Idempotent
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "attachToCheckRecord",
            summary = "Attach photos and files to the record of a check, by the enterprise itself",
            description =
                    "Behind what is attached already, at most 20 in all; nothing is taken away again. Answers what"
                            + " was named. Sent again, it changes nothing.")
    @Parameter(ref = "Idempotency-Key")
    public RestResponse<List<AttachmentRef>> attach(UUID id, @Valid @NotNull Named named) {
        return RestResponse.ok(attachments.attach(id, named.attachments()));
    }

    @GET
    @Transactional
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst"})
    @Operation(
            operationId = "listCheckAttachments",
            summary = "What is attached to the record of a check, in the order in which it was")
    public List<AttachmentRef> list(UUID id) {
        return attachments.of(id);
    }
}
