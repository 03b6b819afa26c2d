package org.yimatong.hazards.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yimatong.hazards.alarm.flood.FloodedAlarms.Flooded;

/**
 * Who was told of a flood is not told of its alarms singly, while it lasts and afterwards. Of what nobody does about
 * them, whoever may see the flood is told once for it: that the district is told, that the city is; and once in each
 * round that they come again.
 */
final class Folding {

    /** By a channel a flood was told of, or is to be. */
    record Telling(UUID channel, UUID flood) {}

    private final Map<UUID, List<Flooded>> floods;
    private final Map<Telling, Map<NotificationStage, Instant>> told;
    private final Duration round;

    /**
     * @param floods that an alarm, or a narrower flood, is of; the widest first
     * @param told of these floods, and when that last happened; takes what is to be told now
     * @param round after which alarms come again
     */
    Folding(Map<UUID, List<Flooded>> floods, Map<Telling, Map<NotificationStage, Instant>> told, Duration round) {
        this.floods = floods;
        this.told = told;
        this.round = round;
    }

    /** What the channel is to tell of; empty if it need not. */
    Optional<UUID> subject(Occasion occasion, NotificationChannel channel) {
        var wider = floods.getOrDefault(occasion.subjectId(), List.of()).stream()
                .filter(flood -> !flood.isOfArea() || channel.about() == null)
                .map(flood -> new Telling(channel.id(), flood.flood()))
                .toList();
        if (!wider.isEmpty() && isOfTheFlood(occasion.stage())) {
            return once(wider.getFirst(), occasion);
        }
        if (wider.stream().anyMatch(told::containsKey)) {
            return Optional.empty();
        }
        if (occasion.subjectKind() == SubjectKind.FLOOD) {
            tell(new Telling(channel.id(), occasion.subjectId()), occasion);
        }
        return Optional.of(occasion.subjectId());
    }

    private Optional<UUID> once(Telling telling, Occasion occasion) {
        var last = told.getOrDefault(telling, Map.of()).get(occasion.stage());
        if (last != null
                && (occasion.stage() != NotificationStage.REPEATED
                        || occasion.occurredAt().isBefore(last.plus(round)))) {
            return Optional.empty();
        }
        tell(telling, occasion);
        return Optional.of(telling.flood());
    }

    private void tell(Telling telling, Occasion occasion) {
        told.computeIfAbsent(telling, _ -> new EnumMap<>(NotificationStage.class))
                .put(occasion.stage(), occasion.occurredAt());
    }

    private static boolean isOfTheFlood(NotificationStage stage) {
        return switch (stage) {
            case RAISED, RISEN, RETURNED, NOT_DELIVERED, TRIAL -> false;
            case REPEATED, TO_DISTRICT, TO_CITY, DISPOSAL_MISSED -> true;
        };
    }
}
