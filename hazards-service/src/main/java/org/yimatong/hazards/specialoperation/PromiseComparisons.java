package org.yimatong.hazards.specialoperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.KnownEnterprise;
import org.yimatong.hazards.promise.KnownPromises;
import org.yimatong.hazards.specialoperation.PromiseComparison.Result;
import org.yimatong.kit.access.CurrentAccess;

/** Holds reported special operations against the daily promises. Only of enterprises that the caller may see. */
@ApplicationScoped
public class PromiseComparisons {

    private static final int BATCH = 200;

    private static final String CONCERNED = """
            from KnownEnterprise where %s
              and (:enterprise is null or uscc = :enterprise) and (:after is null or uscc > :after)
              and (uscc in (select uscc from SpecialOperation where %s)
                   or uscc in (select p.id.uscc from KnownPromise p where p.id.day = :day))
            order by uscc
            """;

    private final EntityManager entities;
    private final OperationCounts counts;
    private final KnownPromises promises;
    private final CurrentAccess access;
    private final Clock clock;

    PromiseComparisons(
            EntityManager entities, OperationCounts counts, KnownPromises promises, CurrentAccess access, Clock clock) {
        this.entities = entities;
        this.counts = counts;
        this.promises = promises;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Of the enterprises of which a promise or an operation of that day is known, by USCC, beginning behind the given
     * one. A criterion that is null lets all of them through.
     */
    public List<PromiseComparison> of(
            LocalDate day, @Nullable String uscc, @Nullable Result result, @Nullable String after, int atMost) {
        var found = new ArrayList<PromiseComparison>();
        var behind = after;
        while (found.size() < atMost) {
            var batch = concerned(day, uscc, behind);
            compare(day, batch).stream()
                    .filter(comparison -> result == null || comparison.result() == result)
                    .limit(atMost - (long) found.size())
                    .forEach(found::add);
            if (batch.size() < BATCH) {
                break;
            }
            behind = batch.getLast().uscc();
        }
        return found;
    }

    private List<PromiseComparison> compare(LocalDate day, List<KnownEnterprise> enterprises) {
        var these = enterprises.stream().map(KnownEnterprise::uscc).toList();
        var reported = counts.counts(day, these);
        var promised = promises.ofDay(these, day);
        return enterprises.stream()
                .map(enterprise -> PromiseComparison.of(
                        enterprise.uscc(),
                        enterprise.area(),
                        day,
                        promised.get(enterprise.uscc()),
                        reported.getOrDefault(enterprise.uscc(), OperationCounts.none())))
                .toList();
    }

    private List<KnownEnterprise> concerned(LocalDate day, @Nullable String uscc, @Nullable String after) {
        var parameters = new HashMap<String, Object>();
        var text = CONCERNED.formatted(access.get().visibleByIndex(parameters), OperationDay.HAS);
        parameters.putAll(new OperationDay(day, clock.instant()).parameters());
        parameters.put("day", day);
        var query = entities.createQuery(text, KnownEnterprise.class)
                .setParameter("enterprise", uscc)
                .setParameter("after", after)
                .setMaxResults(BATCH);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
