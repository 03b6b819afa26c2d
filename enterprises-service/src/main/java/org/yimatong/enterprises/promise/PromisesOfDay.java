package org.yimatong.enterprises.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** What those who owed a promise for a day have made of it, across the caller's areas: the bureau's morning list. */
@ApplicationScoped
public class PromisesOfDay {

    /** Whose duty covered the day by what was decided then; one that is gone counts only if it promised before. */
    private static final String OWED = """
             from PromisePeriod d join Enterprise e on e.uscc = d.uscc
            left join SafetyPromise p on p.id.uscc = d.uscc and p.id.day = :day and p.id.version =
                (select max(n.id.version) from SafetyPromise n where n.id.uscc = d.uscc and n.id.day = :day)
            where d.knownFrom <= :decided and (d.knownUntil is null or d.knownUntil > :decided)
                and d.fromDay <= :day and (d.untilDay is null or d.untilDay >= :day)
                and (e.standing.status <> :gone or p.id.day is not null)
                and (:area is null or e.area = :area) and
            """ + Access.visible("e");

    /** How many there are of each {@link DayState}. */
    public record Counts(long given, long late, long missing, long awaited) {}

    private final EntityManager database;
    private final CurrentAccess access;
    private final PromiseDeadline deadline;
    private final Clock clock;

    PromisesOfDay(EntityManager database, CurrentAccess access, PromiseDeadline deadline, Clock clock) {
        this.database = database;
        this.access = access;
        this.deadline = deadline;
        this.clock = clock;
    }

    /**
     * By USCC, beginning behind the given one.
     *
     * @param state those that stand so; all of them if null
     */
    public List<PromiseOfDay> of(
            LocalDate day, @Nullable String area, @Nullable DayState state, @Nullable String after, int atMost) {
        var absent = absent(day);
        var query = "select e, p" + OWED + " and (:after is null or e.uscc > :after)" + condition(state, absent)
                + " order by e.uscc";
        return with(database.createQuery(query, Object[].class), day, area)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultStream()
                .map(row -> PromiseOfDay.of((Enterprise) row[0], (SafetyPromise) row[1], absent))
                .toList();
    }

    public Counts count(LocalDate day, @Nullable String area) {
        var query = "select count(*), sum(case when p.firstLate = false then 1 else 0 end),"
                + " sum(case when p.firstLate = true then 1 else 0 end)" + OWED;
        var row = with(database.createQuery(query, Object[].class), day, area).getSingleResult();
        var given = number(row[1]);
        var late = number(row[2]);
        var without = number(row[0]) - given - late;
        return absent(day) == DayState.MISSING
                ? new Counts(given, late, without, 0)
                : new Counts(given, late, 0, without);
    }

    /** What a promise that is not there is now. */
    private DayState absent(LocalDate day) {
        return deadline.hasPassed(day, clock.instant()) ? DayState.MISSING : DayState.AWAITED;
    }

    /** Until when what officials decide has a part in the day: its deadline. */
    private Instant decided(LocalDate day) {
        var now = clock.instant();
        return deadline.hasPassed(day, now) ? deadline.of(day) : now;
    }

    private static String condition(@Nullable DayState state, DayState absent) {
        return switch (state) {
            case null -> "";
            case GIVEN -> " and p.firstLate = false";
            case LATE -> " and p.firstLate = true";
            case MISSING, AWAITED -> state == absent ? " and p.id.day is null" : " and 1 = 0";
        };
    }

    private TypedQuery<Object[]> with(TypedQuery<Object[]> query, LocalDate day, @Nullable String area) {
        Map<String, Object> parameters = new HashMap<>(access.get().parameters());
        parameters.put("day", day);
        parameters.put("decided", decided(day));
        parameters.put("gone", EnterpriseStatus.CLOSED);
        parameters.forEach(query::setParameter);
        return query.setParameter("area", area);
    }

    private static long number(@Nullable Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
