package org.yimatong.inspections.attachment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as what it belongs to shows it.
 *
 * @param name as its sender calls it; known once it was announced
 * @param mediaType of the content; known once it was announced
 * @param bytes of the stored content; known once it is stored
 */
@Schema(
        name = "AttachmentRef",
        requiredProperties = {"id", "state"})
public record AttachmentRef(
        UUID id,
        AttachmentState state,
        @Nullable String name,
        @Nullable String mediaType,
        @Nullable Long bytes) {

    static AttachmentRef of(UUID id, @Nullable Attachment attachment) {
        return attachment == null
                ? new AttachmentRef(id, AttachmentState.EXPECTED, null, null, null)
                : new AttachmentRef(
                        id,
                        attachment.state(),
                        attachment.file().name(),
                        attachment.file().mediaType(),
                        attachment.storedBytes());
    }
}
