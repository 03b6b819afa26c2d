package org.yimatong.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.yimatong.hazards.alarm.LevelTrace.Place;

/** The recorded past of a sensor's alarms, to be rewritten where a late reading shows another one. */
@ApplicationScoped
class AlarmPast {

    private static final String OF_SIDE = """
            select t from AlarmTransition t, Alarm a
            where a.id = t.alarmId and a.point.sensor = :sensor and a.point.condition = :side
            """;

    private final EntityManager database;

    AlarmPast(EntityManager database) {
        this.database = database;
    }

    /** All transitions of the alarm, in no order. */
    List<AlarmTransition> transitions(Alarm alarm) {
        return database.createQuery("from AlarmTransition where alarmId = :id", AlarmTransition.class)
                .setParameter("id", alarm.id())
                .getResultList();
    }

    /** All occurrences of the alarm as they are recorded, in no order. */
    List<AlarmOccurrence> occurrences(Alarm alarm) {
        return database.createQuery("from AlarmOccurrence where alarmId = :id", AlarmOccurrence.class)
                .setParameter("id", alarm.id())
                .getResultList();
    }

    /** Those of the sensor's alarms of this side that lie in the stretch, both ends included, in the order of time. */
    List<AlarmTransition> transitions(int sensor, Condition side, Place from, Place to) {
        return database.createQuery(OF_SIDE + """
                        and t.observedAt between :from and :to
                        and (t.observedAt > :from or t.sequence >= :fromSequence)
                        and (t.observedAt < :to or t.sequence <= :toSequence)
                        order by t.observedAt, t.sequence
                        """, AlarmTransition.class)
                .setParameter("sensor", sensor)
                .setParameter("side", side)
                .setParameter("from", from.observedAt())
                .setParameter("fromSequence", from.sequence())
                .setParameter("to", to.observedAt())
                .setParameter("toSequence", to.sequence())
                .getResultList();
    }

    /** The last transition of the sensor's alarms of this side before the place. */
    AlarmTransition lastBefore(int sensor, Condition side, Place place) {
        return database.createQuery(OF_SIDE + """
                        and (t.observedAt < :at or (t.observedAt = :at and t.sequence < :sequence))
                        order by t.observedAt desc, t.sequence desc
                        """, AlarmTransition.class)
                .setParameter("sensor", sensor)
                .setParameter("side", side)
                .setParameter("at", place.observedAt())
                .setParameter("sequence", place.sequence())
                .setMaxResults(1)
                .getSingleResult();
    }

    void remove(List<AlarmTransition> transitions) {
        transitions.forEach(database::remove);
        database.flush();
    }

    /** Stores the occurrences of an alarm whose past was rewritten. */
    void replaceOccurrences(Alarm alarm, List<AlarmOccurrence> occurrences) {
        occurrences.forEach(database::merge);
        database.createQuery("delete from AlarmOccurrence where alarmId = :id and number > :last")
                .setParameter("id", alarm.id())
                .setParameter("last", occurrences.size())
                .executeUpdate();
    }
}
