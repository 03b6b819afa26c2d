package org.yimatong.hazards.notification;

/**
 * A channel and what became of what it was to tell.
 *
 * @param waiting notifications that are to be sent
 * @param notDelivered notifications given up within the last day
 */
public record ChannelOverview(NotificationChannel channel, ChannelActivity activity, long waiting, long notDelivered) {}
