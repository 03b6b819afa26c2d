package org.yimatong.inspections.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.yimatong.inspections.attachment.check.Checked;
import org.yimatong.inspections.attachment.check.ContentKind;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What is written down of attachments on their way; each step is one transaction. */
@ApplicationScoped
@Transactional
public class AttachmentRecords {

    private static final long MEGABYTE = 1 << 20;

    /** An attachment, and whether it was announced just now: the same announcement may have come before. */
    public record Announced(Attachment attachment, boolean isNew) {}

    private final Attachments attachments;
    private final DoubtfulContents contents;
    private final KnownEnterprises enterprises;
    private final AttachmentSettings settings;
    private final CurrentAccess access;
    private final Clock clock;

    AttachmentRecords(
            Attachments attachments,
            DoubtfulContents contents,
            KnownEnterprises enterprises,
            AttachmentSettings settings,
            CurrentAccess access,
            Clock clock) {
        this.attachments = attachments;
        this.contents = contents;
        this.enterprises = enterprises;
        this.settings = settings;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Announces a file. Announcing it once more answers how far it has come.
     *
     * @throws AttachmentIdTaken if another file was announced under the id
     * @throws InvalidInput naming what is wrong with it
     * @throws AttachmentQuotaReached if the enterprise's attachments would take more room than they may
     */
    public Announced announce(UUID id, String uscc, SentFile file) {
        var enterprise = enterprises.visible(uscc).orElseThrow(() -> new InvalidInput("/uscc", "unknown-enterprise"));
        requireTakable(file);
        attachments.reserve("attachments of " + uscc);
        var earlier = attachments.visible(id);
        if (earlier.isPresent()) {
            return new Announced(earlier.get().confirm(actor(), uscc, file), false);
        }
        requireRoom(uscc, file);
        var attachment = Attachment.announce(id, uscc, enterprise.area(), file, access.get(), clock);
        attachments.add(attachment);
        return new Announced(attachment, true);
    }

    /** The caller's own upload, if the next part may begin at the offset. */
    Attachment openAt(UUID id, long offset) {
        var attachment = attachments.visible(id).orElseThrow(NotFound::new);
        if (!attachment.uploader().isSamePersonAs(actor())) {
            throw new NotFound();
        }
        attachment.isOpenAt(offset);
        return attachment;
    }

    Attachment received(UUID id, long offset, long bytes) {
        var attachment = forChange(id);
        attachment.receive(offset, bytes);
        attachments.record("received", attachment);
        return attachment;
    }

    /** @return whether it was the file's turn to be checked */
    boolean startOver(UUID id) {
        var attachment = forChange(id);
        if (!attachment.awaitsCheck()) {
            return false;
        }
        attachment.startOver();
        attachments.record("corrupted", attachment);
        return true;
    }

    void refuse(UUID id, String because) {
        var attachment = forChange(id);
        if (attachment.awaitsCheck()) {
            attachment.refuse(because, clock);
            attachments.record("refused", attachment);
        }
    }

    /**
     * The attachment is stored once its content is.
     *
     * @param keep makes the content durable; meanwhile nobody deletes the same content
     */
    Attachment store(UUID id, Checked content, Runnable keep) {
        contents.reserve(content.sha256());
        var attachment = forChange(id);
        if (attachment.awaitsCheck()) {
            keep.run();
            attachment.store(content, clock);
            attachments.record("stored", attachment);
        }
        return attachment;
    }

    private void requireTakable(SentFile file) {
        var kind = ContentKind.of(file.mediaType())
                .orElseThrow(() -> new InvalidInput(
                        "/mediaType",
                        file.mediaType().startsWith("image/hei") ? "heic-not-readable" : "media-type-unknown"));
        var limit = (kind == ContentKind.PDF ? settings.pdfLimit() : settings.imageLimit()).asLongValue();
        if (file.bytes() > limit) {
            throw new InvalidInput("/bytes", "attachment-too-large", limit / MEGABYTE);
        }
    }

    private void requireRoom(String uscc, SentFile file) {
        var quota = settings.quota().asLongValue();
        var byEnterprise = access.get().uscc() != null;
        if (attachments.bytesOf(uscc, byEnterprise) + file.bytes() > quota) {
            throw new AttachmentQuotaReached(quota / MEGABYTE);
        }
        if (attachments.unfinishedOf(uscc, byEnterprise) >= settings.unfinishedLimit()) {
            throw new TooManyUnfinishedUploads(settings.unfinishedLimit());
        }
    }

    private Attachment forChange(UUID id) {
        return attachments.visibleForChange(id).orElseThrow(NotFound::new);
    }

    private Actor actor() {
        return Actor.of(access.get());
    }
}
