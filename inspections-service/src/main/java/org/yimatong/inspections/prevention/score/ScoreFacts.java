package org.yimatong.inspections.prevention.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;

/** Counts what scores are computed from. */
@ApplicationScoped
class ScoreFacts {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** How many of the elements have one below them. */
    private static final String WITH_CHILDREN = """
            select count(*) filter (where exists
                (select from %2$s c where c.uscc = p.uscc and %3$s and c.deleted_at is null)), count(*)
            from %1$s p where p.uscc = :uscc and p.deleted_at is null
            """;

    private static final String CHECKS = """
            select count(*) filter (where state = 'DONE'), count(*) from check_occurrence
            where uscc = :uscc and state in ('DONE', 'MISSED') and closes_at > :from and closes_at <= :to
            """;

    private static final String CLOSED = """
            select count(*) filter (where state in ('CLOSED', 'DELISTED')), count(*) from finding
            where uscc = :uscc and state <> 'WITHDRAWN' and due_on between :first and :day
            """;

    private static final String OVERDUE = """
            select count(*), count(*) filter (where severity = 'MAJOR') from finding
            where uscc = :uscc and state in ('RECTIFYING', 'LISTED', 'IN_PENALTY') and due_on <= :day
            """;

    private static final String CHECKS_OF_EACH = """
            select r.uscc, e.kind, count(*), count(*) filter (where r.result = 'DANGER_FOUND')
            from check_record r join known_enterprise e on e.uscc = r.uscc
            where r.deleted_at is null and r.result <> 'NOT_IN_OPERATION'
                and r.checked_at >= :from and r.checked_at < :to
            group by r.uscc, e.kind
            """;

    private final EntityManager database;

    ScoreFacts(EntityManager database) {
        this.database = database;
    }

    /** How often checks of the days that end with {@code day} found something, at each enterprise. */
    Peers peers(LocalDate day, int days) {
        var query = database.createNativeQuery(CHECKS_OF_EACH, Object[].class);
        period(day, days).forEach(query::setParameter);
        var counts = new ArrayList<Peers.Checks>();
        for (var row : query.getResultList()) {
            var cells = (Object[]) row;
            counts.add(new Peers.Checks((String) cells[0], (String) cells[1], number(cells[2]), number(cells[3])));
        }
        return new Peers(counts);
    }

    /** What is known of the enterprise of the days that end with {@code day}. */
    ScoreInputs of(String uscc, LocalDate day, int days, Peers peers) {
        var first = day.minusDays(days - 1L);
        var shares = new EnumMap<ScorePart, Share>(ScorePart.class);
        shares.put(
                ScorePart.OBJECTS_DIVIDED,
                share(withChildren("analysis_object", "risk_unit", "c.hazard_code = p.hazard_code"), uscc));
        shares.put(ScorePart.UNITS_ANALYSED, share(withChildren("risk_unit", "risk_event", "c.unit_id = p.id"), uscc));
        shares.put(
                ScorePart.EVENTS_CONTROLLED,
                share(withChildren("risk_event", "control_measure", "c.event_id = p.id"), uscc));
        shares.put(
                ScorePart.MEASURES_CHECKED,
                share(
                        withChildren("control_measure", "check_task", "c.measure_id = p.id")
                                + " and p.control = 'CHECKED'",
                        uscc));
        shares.put(ScorePart.CHECKS_DONE, share(counts(CHECKS, uscc, period(day, days))));
        shares.put(ScorePart.FINDINGS_CLOSED, share(counts(CLOSED, uscc, Map.of("first", first, "day", day))));
        var overdue = counts(OVERDUE, uscc, Map.of("day", day));
        return new ScoreInputs(shares, overdue[0], overdue[1], peers.comparisonOf(uscc));
    }

    private static Map<String, Object> period(LocalDate day, int days) {
        return Map.of(
                "from", day.minusDays(days - 1L).atStartOfDay(ZONE).toInstant(),
                "to", day.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    private static String withChildren(String parent, String child, String condition) {
        return WITH_CHILDREN.formatted(parent, child, condition);
    }

    private Share share(String query, String uscc) {
        return share(counts(query, uscc, Map.of()));
    }

    private static Share share(long... counts) {
        return new Share(counts[0], counts[1]);
    }

    private long[] counts(String sql, String uscc, Map<String, Object> parameters) {
        var query = database.createNativeQuery(sql, Object[].class).setParameter("uscc", uscc);
        parameters.forEach(query::setParameter);
        var row = (Object[]) query.getSingleResult();
        var counts = new long[row.length];
        for (var i = 0; i < row.length; i++) {
            counts[i] = number(row[i]);
        }
        return counts;
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
