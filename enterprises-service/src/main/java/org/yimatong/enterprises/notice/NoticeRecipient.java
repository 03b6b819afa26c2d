package org.yimatong.enterprises.notice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.caller.Actor;

/** An enterprise that a notice was sent to, and what became of it there. */
@Entity
@DynamicUpdate // others are reminded, and move, by statements of their own: a receipt writes nothing but itself
@IdClass(NoticeRecipient.Key.class)
public class NoticeRecipient {

    /** An enterprise receives a notice once. */
    public record Key(UUID noticeId, String uscc) {}

    @Id
    private UUID noticeId;

    @Id
    private String uscc;

    private String area;
    private Instant deliveredAt;
    private boolean confirmationAsked;

    @Embedded
    private @Nullable Reading reading;

    @Embedded
    private @Nullable Confirmation confirmation;

    private @Nullable Instant remindedAt;

    @Formula("(exists (select 1 from enterprise e where e.uscc = uscc and e.status = 'CLOSED'))")
    private boolean enterpriseClosed;

    /** Stored by {@link Delivery}, many at a time. */
    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected NoticeRecipient() {}

    /**
     * Takes note of what the enterprise says. The first reading and the first confirmation stay.
     *
     * @return whether that was new
     * @throws NoticeConfirmedAlready if it confirms again, with another note
     */
    boolean take(ReceiptOrder receipt, Actor person, Instant at) {
        if (confirmation != null && receipt.confirmed() && !Objects.equals(confirmation.note(), receipt.note())) {
            throw new NoticeConfirmedAlready();
        }
        if (reading != null && (confirmation != null || !receipt.confirmed())) {
            return false;
        }
        if (reading == null) {
            reading = Reading.by(person, at);
        }
        if (receipt.confirmed()) {
            confirmation = Confirmation.by(person, receipt.note(), at);
        }
        return true;
    }

    /** Whether more is expected of it; of an enterprise that is gone for good nothing is. */
    public boolean isOutstanding(Notice notice) {
        return notice.isExpectant()
                && !enterpriseClosed
                && (reading == null || confirmationAsked && confirmation == null);
    }

    /** Whether it is late: where a confirmation is asked of some, only who has to give one can be. */
    public boolean isOverdue(Notice notice, Instant now) {
        return notice.isDue(now)
                && isOutstanding(notice)
                && confirmationAsked == notice.content().confirmationAsked();
    }

    public String uscc() {
        return uscc;
    }

    /** Supervision area of the enterprise. */
    public String area() {
        return area;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    /** Whether it has to confirm the notice, too. */
    public boolean confirmationAsked() {
        return confirmationAsked;
    }

    public @Nullable Reading reading() {
        return reading;
    }

    public @Nullable Confirmation confirmation() {
        return confirmation;
    }

    /** When it was last reminded. */
    public @Nullable Instant remindedAt() {
        return remindedAt;
    }
}
