package org.yimatong.hazards.alarm.stream;

/**
 * Something that happened to an alarm, or to a flood of them, on its way to those who watch.
 *
 * @param position after this event
 */
public record StreamedAlarm(Streamed news, StreamPosition position, int partition, long offset) {}
