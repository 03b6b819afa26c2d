package org.yimatong.enterprises.notice;

/**
 * How the recipients of a notice stand, in the caller's areas.
 *
 * @param confirmed of those who read it
 * @param outstanding of whom more is expected: to read it, or to confirm it where that is asked
 * @param overdue how many of them are late
 */
public record ReceiptCounts(long recipients, long read, long confirmed, long outstanding, long overdue) {}
