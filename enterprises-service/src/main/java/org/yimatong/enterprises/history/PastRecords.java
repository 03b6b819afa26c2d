package org.yimatong.enterprises.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** What the records of an enterprise said, now or before. Whoever sees the enterprise sees them. */
@ApplicationScoped
public class PastRecords {

    private static final String STEPS = """
            select c as change,
                lag(c.state) over (partition by c.recordType, c.recordId order by c.position) as before
            from RecordedChange c where c.uscc = :uscc and c.position < :below
            order by c.position desc
            """;

    private static final String STANDING = """
            from RecordedChange c
            where c.state is not null and c.position in (
                select max(l.position) from RecordedChange l
                where l.uscc = :uscc and l.at < :before group by l.recordType, l.recordId)
            order by c.recordType, c.recordId
            """;

    private final EntityManager database;

    PastRecords(EntityManager database) {
        this.database = database;
    }

    /** The changes of all records of the enterprise, newest first, from below the given position. */
    public List<RecordedStep> steps(String uscc, long belowPosition, int atMost) {
        return database.createQuery(STEPS, RecordedStep.class)
                .setParameter("uscc", uscc)
                .setParameter("below", belowPosition)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The state in which each record of the enterprise was just before the instant, by type and id. */
    public List<RecordedChange> standingBefore(String uscc, Instant instant) {
        return database.createQuery(STANDING, RecordedChange.class)
                .setParameter("uscc", uscc)
                .setParameter("before", instant)
                .getResultList();
    }
}
