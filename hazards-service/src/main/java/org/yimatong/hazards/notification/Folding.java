package org.yimatong.hazards.notification;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who was told of a flood is not told of its alarms singly. Of what nobody does about them, they are told once for the
 * flood: that its alarms are not acknowledged, that the district is told, that the city is.
 */
final class Folding {

    /** A channel has told, or is to tell, of a flood. */
    record Told(UUID channel, UUID flood, NotificationStage stage) {}

    private final Map<UUID, UUID> floods;
    private final Set<Told> told;

    /**
     * @param floods by alarm
     * @param told of these floods; takes what is to be told now
     */
    Folding(Map<UUID, UUID> floods, Set<Told> told) {
        this.floods = floods;
        this.told = told;
    }

    /** What the channel is to tell of; empty if it need not. */
    Optional<UUID> subject(Occasion occasion, UUID channel) {
        if (occasion.subjectKind() == SubjectKind.FLOOD) {
            told.add(new Told(channel, occasion.subjectId(), occasion.stage()));
            return Optional.of(occasion.subjectId());
        }
        var flood = floods.get(occasion.subjectId());
        if (flood == null || !knows(channel, flood)) {
            return Optional.of(occasion.subjectId());
        }
        return isOfTheFlood(occasion.stage()) && told.add(new Told(channel, flood, occasion.stage()))
                ? Optional.of(flood)
                : Optional.empty();
    }

    private boolean knows(UUID channel, UUID flood) {
        return told.contains(new Told(channel, flood, NotificationStage.RAISED))
                || told.contains(new Told(channel, flood, NotificationStage.RISEN));
    }

    private static boolean isOfTheFlood(NotificationStage stage) {
        return switch (stage) {
            case RAISED, RISEN, RETURNED, TRIAL -> false;
            case REPEATED, TO_DISTRICT, TO_CITY, DISPOSAL_MISSED -> true;
        };
    }
}
