package org.yimatong.hazards.alarm;

import java.util.List;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmEvent;

/** What happened to an alarm since it was last stored, and what the others are told of it. */
record AlarmNews(List<AlarmTransition> transitions, List<AlarmEvent> events) {}
