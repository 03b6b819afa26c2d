package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yimatong.hazards.alarm.Alarms;
import org.yimatong.hazards.alarm.flood.FloodedAlarms;

/** Finds the floods of alarms, and who is told of them. */
@ApplicationScoped
class Foldings {

    /** What was given up was not told. */
    private static final String TOLD = """
            select channelId, subjectId, stage from Notification where subjectId in :floods and state <> :notDelivered
            """;

    private final EntityManager database;
    private final Alarms alarms;
    private final FloodedAlarms flooded;

    Foldings(EntityManager database, Alarms alarms, FloodedAlarms flooded) {
        this.database = database;
        this.alarms = alarms;
        this.flooded = flooded;
    }

    Folding of(List<Occasion> occasions) {
        var single = occasions.stream()
                .filter(occasion -> occasion.subjectKind() == SubjectKind.ALARM)
                .map(Occasion::subjectId)
                .distinct()
                .toList();
        var floods = single.isEmpty() ? Map.<UUID, UUID>of() : flooded.floods(alarms.list("id in ?1", single));
        return new Folding(floods, floods.isEmpty() ? new HashSet<>() : told(Set.copyOf(floods.values())));
    }

    private Set<Folding.Told> told(Set<UUID> floods) {
        return database.createQuery(TOLD, Object[].class)
                .setParameter("floods", floods)
                .setParameter("notDelivered", NotificationState.NOT_DELIVERED)
                .getResultStream()
                .map(row -> new Folding.Told((UUID) row[0], (UUID) row[1], (NotificationStage) row[2]))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
