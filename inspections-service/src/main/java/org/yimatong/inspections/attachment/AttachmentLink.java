package org.yimatong.inspections.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/** That an attachment belongs to something. Never changed; the attachment may arrive later. */
@Entity
@IdClass(AttachmentLink.Key.class)
@SuppressWarnings("UnusedVariable") // read by the queries and by row-level security
class AttachmentLink {

    /** A thing names each attachment once. */
    record Key(UUID ownerId, String ownerKind, UUID attachmentId) implements Serializable {}

    @Id
    private UUID ownerId;

    @Id
    private String ownerKind;

    @Id
    private UUID attachmentId;

    private int position;
    private String uscc;
    private String area;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AttachmentLink() {}
}
