package org.yimatong.hazards.notification;

import java.util.EnumSet;
import java.util.Set;

/** What happened to an alarm that people may want to be told of. */
public enum NotificationStage {
    /** It waits for an acknowledgement (报警). */
    RAISED,
    /** It got worse than was told: beyond the second limit (级别上升). */
    RISEN,
    /** Nobody has acknowledged it; it comes again (重复提醒). */
    REPEATED,
    /** Nobody has acknowledged it; the district is told (升级至区县). */
    TO_DISTRICT,
    /** Nobody has acknowledged it; the city is told (升级至市级). */
    TO_CITY,
    /** Cause and treatment were not reported in time (逾期未反馈). */
    DISPOSAL_MISSED,
    /** Its value is back to normal (恢复正常). */
    RETURNED,
    /** Another channel did not tell of it (未送达). Told by every channel, whatever it tells of. */
    NOT_DELIVERED,
    /** Nothing: somebody tries whether the channel works (试发). */
    TRIAL;

    /** Whether people say of a channel that it tells of this. */
    public boolean isChosen() {
        return this != NOT_DELIVERED && this != TRIAL;
    }

    /** What a channel tells of unless it says otherwise. */
    public static Set<NotificationStage> usual() {
        return EnumSet.of(RAISED, RISEN, REPEATED, TO_DISTRICT, TO_CITY, DISPOSAL_MISSED);
    }
}
