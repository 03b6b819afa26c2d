package org.yimatong.enterprises.code;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.yimatong.enterprises.policy.StandingFact;

/** The facts of all enterprises, registered or not, at their newest standing. */
@ApplicationScoped
public class Facts implements PanacheRepositoryBase<Fact, Fact.Id> {

    /** Not as entities: Hibernate would look for changes of each of them, again and again in a long import. */
    private static final String STANDING = """
            select f.uscc, new org.yimatong.enterprises.policy.StandingFact(
                f.id.kind, f.id.factId, f.grade, f.since, f.overdueFrom, f.version, f.parameters)
            from Fact f where f.standing and f.uscc %s order by f.id.kind, f.id.factId
            """;

    private static final String OF_ONE = STANDING.formatted("= :whose");
    private static final String OF_MANY = STANDING.formatted("in :whose");

    /** Writes rows that nobody reads again as entities in the same transaction. */
    private final StatelessSession newRows;

    Facts(StatelessSession newRows) {
        this.newRows = newRows;
    }

    /**
     * Remembers reports. The facts are held meanwhile: without a code nothing else keeps two reports apart.
     *
     * @param accounted the enterprises whose codes the caller assesses in this transaction
     * @return the enterprises of which something was newer than what is known
     */
    Set<String> keep(List<FactReport> reports, Instant heardAt, Set<String> accounted) {
        var known = held(reports);
        var news = new HashSet<String>();
        for (var report : reports) {
            var fact = known.get(idOf(report));
            var isAccounted = accounted.contains(report.uscc());
            if (fact == null) {
                fact = Fact.of(report, heardAt, isAccounted);
                persist(fact);
                known.put(idOf(report), fact);
                news.add(report.uscc());
            } else if (fact.update(report, heardAt, isAccounted)) {
                news.add(report.uscc());
            }
        }
        return news;
    }

    /** Holds those facts that are known already, in one order, until the end of the transaction. */
    void hold(List<FactReport> reports) {
        held(reports);
    }

    private Map<Fact.Id, Fact> held(List<FactReport> reports) {
        var ids = reports.stream().map(Facts::idOf).collect(toSet());
        return find("id in ?1 order by id.kind, id.factId", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(toMap(Fact::id, fact -> fact));
    }

    private static Fact.Id idOf(FactReport report) {
        return new Fact.Id(report.kind(), report.id());
    }

    /** Remembers reports of facts that nobody can have heard of before, of an enterprise whose code is stored. */
    void open(List<FactReport> reports, Instant heardAt) {
        newRows.insertMultiple(
                reports.stream().map(report -> Fact.of(report, heardAt, true)).toList());
    }

    /** What stands against the enterprise at the instant, in a stable order. */
    public List<StandingFact> against(String uscc, Instant at) {
        return standing(OF_ONE, uscc).getOrDefault(uscc, List.of()).stream()
                .filter(fact -> !fact.isSpentAt(at))
                .toList();
    }

    /** What stands against each of the enterprises, in a stable order; nothing for one that has nothing against it. */
    Map<String, List<StandingFact>> against(Collection<String> usccs) {
        return standing(OF_MANY, usccs);
    }

    private Map<String, List<StandingFact>> standing(String query, Object whose) {
        return getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter("whose", whose)
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (StandingFact) row[1], toList())));
    }

    /** The caller assesses the codes of these enterprises with all their facts in this transaction. */
    void account(Collection<String> usccs) {
        update("accounted = true where uscc in (?1) and accounted = false", usccs);
    }
}
