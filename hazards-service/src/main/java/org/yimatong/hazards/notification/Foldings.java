package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yimatong.hazards.alarm.flood.FloodedAlarms;
import org.yimatong.hazards.alarm.flood.FloodedAlarms.Flooded;
import org.yimatong.hazards.escalation.EscalationRules;

/** Finds the floods of alarms, and who is told of them. */
@ApplicationScoped
class Foldings {

    /** What was given up was not told. */
    private static final String TOLD = """
            select n.channelId, n.subjectId, n.stage, max(o.occurredAt) from Notification n join n.occasion o
            where n.subjectId in :floods and n.state <> :notDelivered group by n.channelId, n.subjectId, n.stage
            """;

    private final EntityManager database;
    private final FloodedAlarms flooded;
    private final EscalationRules escalation;

    Foldings(EntityManager database, FloodedAlarms flooded, EscalationRules escalation) {
        this.database = database;
        this.flooded = flooded;
        this.escalation = escalation;
    }

    Folding of(List<Occasion> occasions) {
        var floods = new HashMap<UUID, List<Flooded>>();
        var single = subjects(occasions, SubjectKind.ALARM);
        if (!single.isEmpty()) {
            floods.putAll(flooded.floods(single));
        }
        var narrow = subjects(occasions, SubjectKind.FLOOD);
        if (!narrow.isEmpty()) {
            floods.putAll(flooded.wider(narrow));
        }
        var wide = floods.values().stream()
                .flatMap(List::stream)
                .map(Flooded::flood)
                .collect(Collectors.toSet());
        return new Folding(floods, wide.isEmpty() ? new HashMap<>() : told(wide), escalation.repeatEvery());
    }

    private static Set<UUID> subjects(List<Occasion> occasions, SubjectKind kind) {
        return occasions.stream()
                .filter(occasion -> occasion.subjectKind() == kind)
                .map(Occasion::subjectId)
                .collect(Collectors.toSet());
    }

    private Map<Folding.Telling, Map<NotificationStage, Instant>> told(Collection<UUID> floods) {
        var told = new HashMap<Folding.Telling, Map<NotificationStage, Instant>>();
        database.createQuery(TOLD, Object[].class)
                .setParameter("floods", floods)
                .setParameter("notDelivered", NotificationState.NOT_DELIVERED)
                .getResultList()
                .forEach(row -> told.computeIfAbsent(
                                new Folding.Telling((UUID) row[0], (UUID) row[1]),
                                _ -> new EnumMap<>(NotificationStage.class))
                        .put((NotificationStage) row[2], (Instant) row[3]));
        return told;
    }
}
