package org.yimatong.hazards.alarm;

import java.util.List;

/**
 * Alarms were stored with something new of them; announced within the transaction of that.
 *
 * @param calling those among them whose change may ask people for attention: by a reading, or taken up again
 */
public record AlarmsChanged(List<Alarm> alarms, List<Alarm> calling) {}
