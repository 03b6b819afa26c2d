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
import org.yimatong.inspections.attachment.check.Capture;
import org.yimatong.inspections.attachment.check.Checked;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.kit.access.Access;

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

    /** Decides whose room it takes. */
    @SuppressWarnings("UnusedVariable") // read by the queries
    private boolean byEnterprise;

    private Instant announcedAt;

    @Enumerated(EnumType.STRING)
    private AttachmentState state = AttachmentState.EXPECTED;

    private @Nullable Instant settledAt;
    private @Nullable String refusedBecause;
    private @Nullable Long storedBytes;
    private @Nullable String storedSha256;

    @Embedded
    private @Nullable Capture capture;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Attachment() {}

    private Attachment(UUID id, String uscc, String area, SentFile file, Access sender, Instant announcedAt) {
        this.id = id;
        this.uscc = uscc;
        this.area = area;
        this.file = file;
        this.uploader = Actor.of(sender);
        this.byEnterprise = sender.uscc() != null;
        this.announcedAt = announcedAt;
    }

    /**
     * Announces a file that is about to be sent.
     *
     * @param area the supervision area the enterprise belongs to today
     */
    public static Attachment announce(UUID id, String uscc, String area, SentFile file, Access sender, Clock clock) {
        return new Attachment(id, uscc, area, file, sender, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** @throws AttachmentIdTaken unless this very person announced this very file under its id */
    Attachment confirm(Actor caller, String ofUscc, SentFile announced) {
        if (caller.isSamePersonAs(uploader) && uscc.equals(ofUscc) && file.equals(announced)) {
            return this;
        }
        throw new AttachmentIdTaken();
    }

    /**
     * Tells whether more is expected.
     *
     * @param offset where the next part is to begin
     * @throws UnfitContent if it was received, and found unfit
     * @throws MismatchingUploadOffset if what was received ends elsewhere
     */
    boolean isOpenAt(long offset) {
        if (refusedBecause != null) {
            throw new UnfitContent(refusedBecause);
        }
        if (offset != receivedBytes) {
            throw new MismatchingUploadOffset(receivedBytes, offset);
        }
        return state == AttachmentState.EXPECTED;
    }

    /** Takes note of a part that is safe on disk. */
    void receive(long offset, long bytes) {
        if (isOpenAt(offset)) {
            receivedBytes = offset + bytes;
        }
    }

    /** Begins anew: what was received was not the file. */
    void startOver() {
        receivedBytes = 0;
    }

    /** Whether all of it was received, and has yet to be checked. */
    boolean awaitsCheck() {
        return state == AttachmentState.EXPECTED && receivedBytes == file.bytes();
    }

    /** It was found fit, and its content is safe. */
    void store(Checked content, Clock clock) {
        settle(AttachmentState.STORED, clock);
        storedBytes = content.bytes();
        storedSha256 = content.sha256();
        capture = content.capture();
    }

    /** It was found unfit, for the reason of this code. */
    void refuse(String because, Clock clock) {
        settle(AttachmentState.REFUSED, clock);
        refusedBecause = because;
    }

    private void settle(AttachmentState settled, Clock clock) {
        if (!awaitsCheck()) {
            throw new IllegalStateException("Nothing to settle about " + id);
        }
        state = settled;
        settledAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    /** The supervision area the enterprise belonged to when it was announced. */
    public String area() {
        return area;
    }

    /** As its sender has it. */
    public SentFile file() {
        return file;
    }

    /** How much of it is safe here, from its beginning. */
    public long receivedBytes() {
        return receivedBytes;
    }

    public Actor uploader() {
        return uploader;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public AttachmentState state() {
        return state;
    }

    /** When it was stored or refused. */
    public @Nullable Instant settledAt() {
        return settledAt;
    }

    /** Code of the reason, if it was refused. */
    public @Nullable String refusedBecause() {
        return refusedBecause;
    }

    /** Size of what is kept; none before it is stored. */
    public @Nullable Long storedBytes() {
        return storedBytes;
    }

    /** Of what is kept; none before it is stored. */
    public @Nullable String storedSha256() {
        return storedSha256;
    }

    public @Nullable Capture capture() {
        return capture;
    }
}
