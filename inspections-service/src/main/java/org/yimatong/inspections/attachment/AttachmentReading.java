package org.yimatong.inspections.attachment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.yimatong.inspections.attachment.store.AttachmentStore;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.NotFound;

/**
 * Who may look at an attachment: the officials of its area, its enterprise, who uploaded it, and whom something it
 * belongs to is open to.
 */
@ApplicationScoped
@Transactional
public class AttachmentReading {

    private static final Logger LOG = Logger.getLogger(AttachmentReading.class);

    private static final Set<String> OFFICIALS = Set.of("inspector", "supervisor", "duty-officer");

    private final Attachments attachments;
    private final AttachmentLinks links;
    private final List<OpenOwners> doors;
    private final AttachmentStore store;
    private final CurrentAccess access;

    AttachmentReading(
            Attachments attachments,
            AttachmentLinks links,
            @All List<OpenOwners> doors,
            AttachmentStore store,
            CurrentAccess access) {
        this.attachments = attachments;
        this.links = links;
        this.doors = doors;
        this.store = store;
        this.access = access;
    }

    /** @throws NotFound if there is none, or none for the caller */
    public Attachment of(UUID id) {
        return attachments.visible(id).filter(this::isOpen).orElseThrow(NotFound::new);
    }

    /**
     * What is kept of a stored attachment, to be closed by the caller.
     *
     * @throws AttachmentContentAway if the store does not give it
     */
    @Transactional(TxType.SUPPORTS)
    public InputStream content(Attachment attachment) {
        try {
            return store.open(Objects.requireNonNull(attachment.storedSha256()));
        } catch (IOException e) {
            LOG.errorf(e, "The content of attachment %s is away", attachment.id());
            throw new AttachmentContentAway();
        }
    }

    private boolean isOpen(Attachment attachment) {
        var caller = access.get();
        if (attachment.uscc().equals(caller.uscc())
                || attachment.uploader().subject().equals(caller.subject())
                || !Collections.disjoint(caller.roles(), OFFICIALS)) {
            return true;
        }
        var owners = new HashSet<>(links.ownersOf(attachment));
        return !owners.isEmpty() && doors.stream().anyMatch(door -> door.isAnyOpen(owners));
    }
}
