package org.yimatong.hazards.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one channel is to tell of one occasion, until it is delivered or given up. Its id travels with each attempt, so
 * that a recipient tells a repetition from news.
 */
@Entity
@Table(name = "alarm_notification")
public class Notification {

    @Id
    private UUID id;

    private UUID channelId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "occasion_id")
    private @Nullable Occasion occasion;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private NotificationStage stage;

    private @Nullable String uscc;
    private String area;
    private Instant madeAt;
    private Instant nextTryAt;
    private Instant lateAt;
    private Instant giveUpAt;
    private @Nullable Instant deadline;
    private int attempts;

    @Enumerated(EnumType.STRING)
    private NotificationState state;

    private @Nullable Instant settledAt;
    private @Nullable String lastError;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Notification() {}

    private Notification(
            NotificationChannel channel,
            NotificationStage stage,
            UUID subjectId,
            @Nullable Occasion occasion,
            Instant now,
            NotificationRules rules) {
        this.id = UUID.randomUUID();
        this.channelId = channel.id();
        this.subjectId = subjectId;
        this.stage = stage;
        this.occasion = occasion;
        this.uscc = channel.uscc();
        this.area = channel.area();
        this.madeAt = now;
        this.nextTryAt = now;
        this.lateAt = now.plus(rules.lateAfter());
        this.giveUpAt = now.plus(rules.giveUpAfter());
        this.deadline = lateAt;
        this.state = NotificationState.WAITING;
    }

    /** @param subject the alarm, or the flood for which it stands */
    static Notification of(
            Occasion occasion, UUID subject, NotificationChannel channel, Instant now, NotificationRules rules) {
        return new Notification(channel, occasion.stage(), subject, occasion, now, rules);
    }

    /** Another channel did not tell of an occasion; that channel is what it is about. */
    static Notification ofUndelivered(
            Notification undelivered, NotificationChannel channel, Instant now, NotificationRules rules) {
        return new Notification(
                channel, NotificationStage.NOT_DELIVERED, undelivered.channelId, undelivered.occasion, now, rules);
    }

    /** Tries whether the channel works; not tried again if that fails. */
    static Notification trial(NotificationChannel channel, Instant now, NotificationRules rules) {
        return new Notification(channel, NotificationStage.TRIAL, channel.id(), null, now, rules);
    }

    /** It is being sent; if that comes to nothing, again after a pause. */
    public void attempt(Instant now, NotificationRules rules) {
        attempts++;
        nextTryAt = now.plus(rules.pauseAfter(attempts));
    }

    /** The recipient's side took it. Even one that was given up meanwhile is delivered then. */
    public void delivered(Instant now) {
        settle(NotificationState.DELIVERED, now);
        lastError = null;
    }

    /** The attempt failed. A trial is not repeated. */
    public void failed(String error, Instant now) {
        lastError = error;
        if (stage == NotificationStage.TRIAL) {
            giveUp(error, now);
        }
    }

    public void giveUp(@Nullable String error, Instant now) {
        lastError = error;
        settle(NotificationState.NOT_DELIVERED, now);
    }

    private void settle(NotificationState next, Instant now) {
        state = next;
        settledAt = now;
        deadline = null;
    }

    /** The clock passed a deadline: first it is late, then it is given up. */
    void passDeadline(Instant now) {
        if (now.isBefore(giveUpAt)) {
            deadline = giveUpAt;
        } else {
            giveUp(lastError, giveUpAt);
        }
    }

    /** Whether it is an alarm that is not delivered although it should be, or was given up not long ago. */
    public boolean isOverdue(Instant now) {
        if (stage == NotificationStage.TRIAL) {
            return false;
        }
        return isWaiting()
                ? !now.isBefore(lateAt)
                : state == NotificationState.NOT_DELIVERED
                        && settledAt != null
                        && settledAt.isAfter(now.minus(NotificationFilter.GIVEN_UP_LATELY));
    }

    public boolean isWaiting() {
        return state == NotificationState.WAITING;
    }

    public UUID id() {
        return id;
    }

    public UUID channelId() {
        return channelId;
    }

    /** Null for a trial. */
    public @Nullable Occasion occasion() {
        return occasion;
    }

    /** The alarm or flood; the channel itself for a trial; the channel that did not deliver. */
    public UUID subjectId() {
        return subjectId;
    }

    public NotificationStage stage() {
        return stage;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public int attempts() {
        return attempts;
    }

    public NotificationState state() {
        return state;
    }

    /** When it was delivered or given up; null while it waits. */
    public @Nullable Instant settledAt() {
        return settledAt;
    }

    /** Why the latest attempt failed; null if none did. */
    public @Nullable String lastError() {
        return lastError;
    }
}
