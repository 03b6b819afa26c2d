package org.yimatong.hazards.alarm;

import java.util.List;

/** Alarms were stored with something new of them; announced within the transaction of that. */
public record AlarmsChanged(List<Alarm> alarms) {}
