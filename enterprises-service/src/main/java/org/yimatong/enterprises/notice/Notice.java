package org.yimatong.enterprises.notice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.caller.Actor;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.precondition.Versioned;

/**
 * Something the bureau told enterprises. What it says and whom it reached never changes; it may be withdrawn, and
 * another may take its place.
 */
@Entity
public class Notice implements Versioned {

    @Id
    private UUID id;

    @Embedded
    private NoticeContent content;

    private @Nullable Instant readBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private Audience audience;

    private String[] areas;
    private long recipients;

    @Embedded
    private @Nullable PlannedSending planned;

    private Instant sentAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "sender_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "sender_name"))
    private Actor sender;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    private @Nullable Instant closedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Notice() {}

    static Notice send(UUID id, Sending sending, Reach reach, Instant now) {
        var notice = new Notice();
        notice.id = id;
        notice.content = sending.content();
        notice.readBy = sending.readBy();
        notice.audience = sending.audience();
        notice.areas = reach.areas().toArray(String[]::new);
        notice.recipients = reach.recipients();
        notice.planned = sending.planned();
        notice.sender = sending.sender();
        notice.sentAt = now;
        return notice;
    }

    /**
     * Takes it back as a mistake: everybody who received it sees that, and no receipt is expected any more.
     *
     * @throws NoticeOfMoreAreas if it reached areas that the official does not answer for
     * @throws NoticeWithdrawn if it was withdrawn before
     */
    void withdraw(String reason, Access official, Clock clock) {
        if (!official.everything() && !official.areas().containsAll(areas())) {
            throw new NoticeOfMoreAreas();
        }
        requireStanding();
        withdrawal = Withdrawal.by(Actor.of(official), reason, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Another one stands in its place: it stays, and no receipt is expected any more. */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    /** @throws NoticeWithdrawn if it was withdrawn */
    void requireStanding() {
        if (isWithdrawn()) {
            throw new NoticeWithdrawn();
        }
    }

    /**
     * Makes sure that receipts are still expected.
     *
     * @throws NoticeWithdrawn if it was withdrawn
     * @throws NoticeClosed if another one took its place
     */
    void requireExpectant() {
        requireStanding();
        if (closedAt != null) {
            throw new NoticeClosed();
        }
    }

    /** Whether receipts are expected at all. */
    public boolean isExpectant() {
        return !isWithdrawn() && closedAt == null;
    }

    /** Whether who has not given a receipt by now is late. */
    public boolean isDue(Instant now) {
        return isExpectant() && readBy != null && !now.isBefore(readBy);
    }

    public UUID id() {
        return id;
    }

    public NoticeContent content() {
        return content;
    }

    /** Before when a receipt is expected. */
    public @Nullable Instant readBy() {
        return readBy;
    }

    public Audience audience() {
        return audience;
    }

    /** Of those it reached, when it was sent. */
    public List<String> areas() {
        return List.of(areas);
    }

    /** How many enterprises it was sent to. */
    public long recipients() {
        return recipients;
    }

    public @Nullable PlannedSending planned() {
        return planned;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Actor sender() {
        return sender;
    }

    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    /** Since when another one stands in its place. */
    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    @Override
    public long version() {
        return version;
    }
}
