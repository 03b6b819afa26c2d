package org.yimatong.hazards.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the latest sendings by a channel, and which instance sends by it. */
@Entity
public class ChannelActivity {

    @Id
    private UUID channelId;

    private @Nullable Instant leasedUntil;
    private @Nullable Instant servedAt;
    private @Nullable Instant restingUntil;
    private int failures;
    private @Nullable Instant lastDeliveredAt;
    private @Nullable Instant lastFailedAt;
    private @Nullable String lastError;

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
        restingUntil = null;
        lastDeliveredAt = now;
    }

    /** The recipient cannot be reached now, whatever is sent. */
    public void failed(String error, Instant now, NotificationRules rules) {
        failures++;
        restingUntil = now.plus(rules.pauseAfter(failures));
        refused(error, now);
    }

    /** The recipient refused one notification for good. */
    public void refused(String error, Instant now) {
        lastFailedAt = now;
        lastError = error;
    }

    /** People changed something: what failed before may work now. */
    void tryAtOnce() {
        restingUntil = null;
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
