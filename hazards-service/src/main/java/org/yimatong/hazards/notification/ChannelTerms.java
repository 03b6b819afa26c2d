package org.yimatong.hazards.notification;

import java.util.Set;

/**
 * What people say of a channel, and may say anew.
 *
 * @param name by which people know it
 * @param target the address: of a web page that takes posts, or of a mailbox
 * @param fromSeverity 1 for all alarms, 2 only for those beyond the second limit of a side
 * @param stages what it tells of
 */
public record ChannelTerms(String name, String target, int fromSeverity, Set<NotificationStage> stages) {

    public ChannelTerms {
        stages = Set.copyOf(stages);
    }

    /** Whether it tells of this. Who hears of alarms from a level up hears of those that rise to it, too. */
    boolean tellsOf(NotificationStage stage, int severity, int formerSeverity) {
        if (severity < fromSeverity) {
            return false;
        }
        var beginsForThem = stage == NotificationStage.RISEN && formerSeverity < fromSeverity;
        return stages.contains(stage) || (beginsForThem && stages.contains(NotificationStage.RAISED));
    }
}
