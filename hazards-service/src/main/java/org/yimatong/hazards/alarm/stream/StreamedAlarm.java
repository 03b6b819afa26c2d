package org.yimatong.hazards.alarm.stream;

import org.yimatong.events.hazards.v1.AlarmEvents.AlarmEvent;

/**
 * An event of an alarm on its way to those who watch.
 *
 * @param position after this event
 */
public record StreamedAlarm(AlarmEvent event, StreamPosition position, int partition, long offset) {}
