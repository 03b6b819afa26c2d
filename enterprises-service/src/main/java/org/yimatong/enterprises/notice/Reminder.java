package org.yimatong.enterprises.notice;

import java.time.Instant;

/**
 * Recipients were reminded of a notice.
 *
 * @param recipients how many
 */
public record Reminder(Instant remindedAt, int recipients) {}
