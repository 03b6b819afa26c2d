package org.yimatong.hazards.alarm;

import java.util.List;
import java.util.Set;

/**
 * Alarms were stored with something new of them; announced within the transaction of that.
 *
 * @param opened those among them that were stored for the first time: nobody else has anything about them yet
 * @param calling those among them whose change may ask people for attention: by a reading, or taken up again
 */
public record AlarmsChanged(List<Alarm> alarms, Set<Alarm> opened, List<Alarm> calling) {

    /** Those that were stored before. */
    public List<Alarm> known() {
        return alarms.stream().filter(alarm -> !opened.contains(alarm)).toList();
    }
}
