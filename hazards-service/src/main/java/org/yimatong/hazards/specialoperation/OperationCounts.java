package org.yimatong.hazards.specialoperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.CurrentAccess;

/** Counts special operations by enterprise and day. Only those that the caller may see. */
@ApplicationScoped
public class OperationCounts {

    private static final String PAGE = """
            select uscc, area from SpecialOperation where %s
              and (:enterprise is null or uscc = :enterprise) and (:after is null or uscc > :after)
            group by uscc, area order by uscc
            """;

    private static final String COUNT = """
            select uscc, kind, level, count(*) from SpecialOperation where %s and uscc in :these
            group by uscc, kind, level
            """;

    private final EntityManager entities;
    private final CurrentAccess access;
    private final Clock clock;

    OperationCounts(EntityManager entities, CurrentAccess access, Clock clock) {
        this.entities = entities;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Of the enterprises at which any takes place that day, by USCC, beginning behind the given one.
     *
     * @param uscc only of this enterprise; null for all
     */
    public List<DayCounts> of(LocalDate day, @Nullable String uscc, @Nullable String after, int atMost) {
        var parameters = new HashMap<String, Object>();
        var condition = access.get().visibleByIndex(parameters) + " and " + OperationDay.HAS;
        parameters.putAll(new OperationDay(day, clock.instant()).parameters());
        var page = entities.createQuery(PAGE.formatted(condition), Object[].class)
                .setParameter("enterprise", uscc)
                .setParameter("after", after)
                .setMaxResults(atMost);
        parameters.forEach(page::setParameter);
        var enterprises = page.getResultList();
        var counts =
                counts(day, enterprises.stream().map(row -> (String) row[0]).toList());
        return enterprises.stream()
                .map(row -> new DayCounts((String) row[0], (String) row[1], day, counts.getOrDefault(row[0], none())))
                .toList();
    }

    /** That take place that day, of enterprises that the caller may see; one without any is not among them. */
    public Map<String, Map<CountedOperation, Long>> counts(LocalDate day, Collection<String> usccs) {
        return counts(OperationDay.HAS, new OperationDay(day, clock.instant()).parameters(), usccs);
    }

    /** That are at work beyond their permits now, of the same. */
    public Map<String, Map<CountedOperation, Long>> overdue(Collection<String> usccs) {
        return counts("progress.overdueSince is not null and progress.endedAt is null", Map.of(), usccs);
    }

    private Map<String, Map<CountedOperation, Long>> counts(
            String condition, Map<String, Object> parameters, Collection<String> usccs) {
        var query =
                entities.createQuery(COUNT.formatted(condition), Object[].class).setParameter("these", usccs);
        parameters.forEach(query::setParameter);
        var counts = new HashMap<String, Map<CountedOperation, Long>>();
        for (var row : query.getResultList()) {
            var counted = CountedOperation.of((OperationKind) row[1], (OperationLevel) row[2]);
            counts.computeIfAbsent((String) row[0], _ -> none()).merge(counted, (Long) row[3], Long::sum);
        }
        return counts;
    }

    /** Each kind, with 0. */
    static Map<CountedOperation, Long> none() {
        var counts = new EnumMap<CountedOperation, Long>(CountedOperation.class);
        for (var counted : CountedOperation.values()) {
            counts.put(counted, 0L);
        }
        return counts;
    }
}
