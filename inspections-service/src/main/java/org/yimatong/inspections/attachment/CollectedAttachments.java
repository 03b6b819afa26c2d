package org.yimatong.inspections.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Attachments on their way out, each in one transaction. Their contents go later. */
@ApplicationScoped
@Transactional
class CollectedAttachments {

    private final Attachments attachments;
    private final DoubtfulContents contents;

    CollectedAttachments(Attachments attachments, DoubtfulContents contents) {
        this.attachments = attachments;
        this.contents = contents;
    }

    /** Those that were announced or settled so long ago, and are of no use. */
    List<UUID> idle(Instant unfinishedSince, Instant orphanedSince, int limit) {
        return attachments.idle(unfinishedSince, orphanedSince, limit);
    }

    /** Unless it has come into use since it was found. */
    void collect(UUID id, Instant unfinishedSince, Instant orphanedSince) {
        var found = attachments.visibleForChange(id);
        found.filter(_ -> attachments.isIdle(id, unfinishedSince, orphanedSince))
                .ifPresent(attachment -> {
                    var content = attachment.storedSha256();
                    if (content != null) {
                        contents.note(content);
                    }
                    attachments.record("collected", attachment);
                    attachments.delete(attachment);
                });
    }
}
