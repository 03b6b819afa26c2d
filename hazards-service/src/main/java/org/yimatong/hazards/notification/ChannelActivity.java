package org.yimatong.hazards.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the latest sendings by a channel, and which instance sends by it. */
@Entity
public class ChannelActivity {

    private static final int GONE_ANSWERS = 3;

    @Id
    private UUID channelId;

    private @Nullable Instant leasedUntil;
    private @Nullable Instant servedAt;
    private @Nullable Instant restingUntil;
    private int failures;
    private @Nullable Instant lastDeliveredAt;
    private @Nullable Instant lastFailedAt;
    private @Nullable String lastError;
    private @Nullable Instant goneSince;
    private int goneAnswers;
    private @Nullable Instant othersToldAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ChannelActivity() {}

    ChannelActivity(UUID channelId) {
        this.channelId = channelId;
    }

    /** This instance sends by it until then. */
    public void lease(Instant now, Instant until) {
        servedAt = now;
        leasedUntil = until;
    }

    /** The instance that had it until then is done; another one's lease stays. */
    public void release(Instant until) {
        if (until.equals(leasedUntil)) {
            leasedUntil = null;
        }
    }

    public void delivered(Instant now) {
        failures = 0;
        goneSince = null;
        goneAnswers = 0;
        othersToldAt = null;
        restingUntil = null;
        lastDeliveredAt = now;
    }

    /** The recipient cannot be reached now, whatever is sent. */
    public void failed(String error, Instant now, NotificationRules rules) {
        failures++;
        goneSince = null;
        goneAnswers = 0;
        restingUntil = now.plus(rules.pauseAfter(failures));
        refused(error, now);
    }

    /**
     * The recipient says that it wants nothing any more: that may be a slip, and counts once it has lasted.
     *
     * @return whether it has
     */
    boolean gone(String error, Instant now, NotificationRules rules) {
        var since = goneSince == null ? now : goneSince;
        var answers = goneAnswers + 1;
        failed(error, now, rules);
        goneSince = since;
        goneAnswers = answers;
        return answers >= GONE_ANSWERS && !now.isBefore(since.plus(rules.goneAfter()));
    }

    /** Whether others are to be told now that nothing is delivered by it: once in a while. */
    boolean tellsOthers(Instant now, NotificationRules rules) {
        if (othersToldAt != null && now.isBefore(othersToldAt.plus(rules.tellOthersEvery()))) {
            return false;
        }
        othersToldAt = now;
        return true;
    }

    /** The recipient did not take one notification; that says nothing of others. */
    public void refused(String error, Instant now) {
        lastFailedAt = now;
        lastError = error;
    }

    /** People changed something: what failed before may work now. */
    void tryAtOnce() {
        restingUntil = null;
    }

    /** It was paused, and is so no more: a next pause is news. */
    void resumed() {
        tryAtOnce();
        othersToldAt = null;
    }

    public UUID channelId() {
        return channelId;
    }

    /** Null if nothing was delivered yet. */
    public @Nullable Instant lastDeliveredAt() {
        return lastDeliveredAt;
    }

    public @Nullable Instant lastFailedAt() {
        return lastFailedAt;
    }

    /** Why the latest attempt that failed did; null if none did. */
    public @Nullable String lastError() {
        return lastError;
    }
}
