package org.yimatong.hazards.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.listing.Criteria;
import org.yimatong.kit.access.CurrentAccess;

/** How enterprises fulfil what their responsible persons have to do. Only what the caller may see. */
@ApplicationScoped
public class FulfilmentRates {

    private static final String RATES = """
            select new org.yimatong.hazards.responsibility.FulfilmentRate(t.source.uscc, t.source.area,
                sum(case when t.state = 'DONE' then 1 else 0 end),
                sum(case when t.state = 'LATE' then 1 else 0 end),
                sum(case when t.state = 'MISSED' then 1 else 0 end))
            from ResponsibilityTask t where %s
            group by t.source.uscc, t.source.area order by t.source.uscc
            """;

    private final EntityManager entities;
    private final CurrentAccess access;

    FulfilmentRates(EntityManager entities, CurrentAccess access) {
        this.entities = entities;
        this.access = access;
    }

    /**
     * Of tasks whose periods end in a time, by enterprise. What is open still does not count.
     *
     * @param uscc only of this enterprise; null for all
     * @param from the first day
     * @param to the last day
     * @param behind the enterprise behind which the page begins; null for the first
     */
    public List<FulfilmentRate> between(
            LocalDate from, LocalDate to, @Nullable String uscc, @Nullable String behind, int atMost) {
        var criteria = Criteria.visible(access.get(), "t.source")
                .and("t.state in ('DONE', 'LATE', 'MISSED')")
                .and("t.lastDay between :from and :to")
                .equal("t.source.uscc", uscc);
        if (behind != null) {
            criteria.and("t.source.uscc > :behind");
            criteria.parameters().put("behind", behind);
        }
        var query = entities.createQuery(RATES.formatted(criteria.text()), FulfilmentRate.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(atMost);
        criteria.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
