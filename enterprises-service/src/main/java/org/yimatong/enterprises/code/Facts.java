package org.yimatong.enterprises.code;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.yimatong.enterprises.policy.StandingFact;

/** The facts of all enterprises, registered or not, at their newest standing. */
@ApplicationScoped
public class Facts implements PanacheRepositoryBase<Fact, Fact.Id> {

    /** Not as entities: Hibernate would look for changes of each of them, again and again in a long import. */
    private static final String STANDING = """
            select new org.yimatong.enterprises.policy.StandingFact(
                f.id.kind, f.id.factId, f.grade, f.since, f.overdueFrom, f.version, f.parameters)
            from Fact f where f.uscc = :uscc and f.standing order by f.id.kind, f.id.factId
            """;

    /** Writes rows that nobody reads again as entities in the same transaction. */
    private final StatelessSession newRows;

    Facts(StatelessSession newRows) {
        this.newRows = newRows;
    }

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

    /** Remembers reports of facts that nobody can have heard of before, of an enterprise whose code is stored. */
    void open(List<FactReport> reports, Instant heardAt) {
        newRows.insertMultiple(
                reports.stream().map(report -> Fact.of(report, heardAt, true)).toList());
    }

    /** What stands against the enterprise at the instant, in a stable order. */
    public List<StandingFact> against(String uscc, Instant at) {
        return getEntityManager()
                .createQuery(STANDING, StandingFact.class)
                .setParameter("uscc", uscc)
                .getResultStream()
                .filter(fact -> !fact.isSpentAt(at))
                .toList();
    }

    /** What stands against each of the enterprises, in a stable order; nothing for one that has nothing against it. */
    Map<String, List<StandingFact>> against(Collection<String> usccs) {
        return list("uscc in ?1 and standing order by id.kind, id.factId", usccs).stream()
                .collect(Collectors.groupingBy(Fact::uscc, Collectors.mapping(Fact::standing, Collectors.toList())));
    }

    /** The caller assesses the codes of these enterprises with all their facts in this transaction. */
    void account(Collection<String> usccs) {
        update("accounted = true where uscc in (?1) and accounted = false", usccs);
    }
}
