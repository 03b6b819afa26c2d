package org.yimatong.inspections.attachment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;

/** A photo or a document of an enterprise: announced, received part by part, checked, and kept. */
@Entity
public class Attachment {

    @Id
    private UUID id;

    private String uscc;
    private String area;

    @Embedded
    private SentFile file;

    private long receivedBytes;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "uploader_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "uploader_name"))
    private Actor uploader;

    private Instant announcedAt;

    @Enumerated(EnumType.STRING)
    private AttachmentState state = AttachmentState.EXPECTED;

    private @Nullable Instant settledAt;
    private @Nullable String refusedBecause;
    private @Nullable Long storedBytes;
    private @Nullable String storedSha256;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Attachment() {}

    private Attachment(UUID id, String uscc, String area, SentFile file, Actor uploader, Instant announcedAt) {
        this.id = id;
        this.uscc = uscc;
        this.area = area;
        this.file = file;
        this.uploader = uploader;
        this.announcedAt = announcedAt;
    }

    /**
     * Announces a file that is about to be sent.
     *
     * @param area the supervision area the enterprise belongs to today
     */
    public static Attachment announce(UUID id, String uscc, String area, SentFile file, Actor uploader, Clock clock) {
        return new Attachment(id, uscc, area, file, uploader, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    public UUID id() {
        return id;
    }

    public AttachmentState state() {
        return state;
    }

    /** As its sender calls it. */
    public String name() {
        return file.name();
    }

    public String mediaType() {
        return file.mediaType();
    }

    /** Size of what is kept; none before it is stored. */
    public @Nullable Long storedBytes() {
        return storedBytes;
    }
}
