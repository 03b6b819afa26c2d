package org.yimatong.hazards.notification.rest;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.notification.ChannelKind;
import org.yimatong.hazards.notification.ChannelOverview;
import org.yimatong.hazards.notification.NotificationStage;

/**
 * A notification channel, and whether what it is to tell arrives.
 *
 * @param uscc the only enterprise of whose alarms it tells; missing if it is for all of its area
 * @param pauseReason why nothing is sent by it; missing if it is active
 * @param pausedUntil when it is resumed by itself
 * @param secrets how many secrets were given out; 0: nobody can verify what it sends yet
 * @param formerSecretUntil until when the secret before the newest signs, too
 * @param waiting alarms that are to be told
 * @param notDelivered alarms given up within the last day
 * @param lastError why the latest attempt that failed did, as a code
 */
record ChannelView(
        UUID id,
        ChannelKind kind,
        String name,
        String area,
        @Nullable String uscc,
        String target,
        int fromSeverity,
        SortedSet<NotificationStage> stages,
        boolean active,
        @Nullable String pauseReason,
        @Nullable Instant pausedUntil,
        int secrets,
        @Nullable Instant formerSecretUntil,
        long waiting,
        long notDelivered,
        @Nullable Instant lastDeliveredAt,
        @Nullable Instant lastFailedAt,
        @Nullable String lastError) {

    static ChannelView of(ChannelOverview overview) {
        var channel = overview.channel();
        var activity = overview.activity();
        return new ChannelView(
                channel.id(),
                channel.kind(),
                channel.terms().name(),
                channel.area(),
                channel.about(),
                channel.terms().target(),
                channel.terms().fromSeverity(),
                new TreeSet<>(channel.terms().stages()),
                channel.isActive(),
                channel.pauseReason(),
                channel.pauseUntil(),
                channel.secretGeneration(),
                channel.formerSecretUntil(),
                overview.waiting(),
                overview.notDelivered(),
                activity.lastDeliveredAt(),
                activity.lastFailedAt(),
                activity.lastError());
    }
}
