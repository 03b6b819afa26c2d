package org.yimatong.enterprises.code;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.yimatong.enterprises.policy.StandingFact;

/** The facts of all enterprises, registered or not, at their newest standing. */
@ApplicationScoped
public class Facts implements PanacheRepositoryBase<Fact, Fact.Id> {

    /**
     * Remembers a report.
     *
     * @param accounted whether the caller assesses the enterprise's code in this transaction
     * @return false if the report is not newer than what is known
     */
    boolean keep(FactReport report, Instant heardAt, boolean accounted) {
        var known = findById(new Fact.Id(report.kind(), report.id()));
        if (known == null) {
            persist(Fact.of(report, heardAt, accounted));
            return true;
        }
        return known.update(report, heardAt, accounted);
    }

    /** Remembers reports of facts that nobody can have heard of before. */
    void open(List<FactReport> reports, Instant heardAt) {
        reports.forEach(report -> persist(Fact.of(report, heardAt, true)));
    }

    /** What stands against the enterprise, in a stable order. */
    public List<StandingFact> against(String uscc) {
        return list("uscc = ?1 and standing order by id.kind, id.factId", uscc).stream()
                .map(Fact::standing)
                .toList();
    }

    /** The caller assesses the enterprise's code with all its facts in this transaction. */
    void account(String uscc) {
        update("accounted = true where uscc = ?1 and accounted = false", uscc);
    }
}
