package org.yimatong.hazards.filing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.assessment.Assessment;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.hazards.listing.Criteria;
import org.yimatong.hazards.listing.Place;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All filings of hazard sources. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class Filings implements PanacheRepositoryBase<Filing, UUID> {

    /**
     * Which filings are asked for; what is null lets all of them through.
     *
     * @param overdue whether it is owed and late, or handed in and its decision late
     */
    public record Filter(
            @Nullable String uscc,
            @Nullable UUID source,
            @Nullable FilingState state,
            @Nullable Boolean overdue) {}

    private static final String LATE = """
            f.state in ('OWED', 'RETURNED') and f.overdueAt is not null
            or f.state = 'SUBMITTED' and f.decisionOverdueAt is not null
            """;

    private final CurrentAccess access;
    private final Audit audit;

    Filings(CurrentAccess access, Audit audit) {
        this.access = access;
        this.audit = audit;
    }

    /** Stores the filing with what was done. */
    void save(Filing filing, String action) {
        persistAndFlush(filing);
        var source = filing.source();
        audit.record(
                "filing." + action,
                new AuditedThing("hazard-source-filing", filing.id().toString(), source.uscc(), source.area()),
                Map.of(
                        "source", source.sourceId(),
                        "assessment", filing.assessmentId(),
                        "state", filing.state(),
                        "version", filing.version()));
    }

    void add(FilingDecision decision) {
        getEntityManager().persist(decision);
    }

    /** The source of one that the caller may see. The filing is read when nobody else changes it any more. */
    Optional<UUID> sourceOf(UUID id) {
        var criteria = Criteria.visible(access.get(), "f.source").equal("f.id", id);
        var query = getEntityManager()
                .createQuery("select f.source.sourceId from Filing f where " + criteria.text(), UUID.class);
        criteria.parameters().forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    public Optional<Filing> visible(UUID id) {
        return one(id).singleResultOptional();
    }

    /** The filing; nobody else takes a step with it before this transaction ends. */
    Optional<Filing> held(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** What its assessment found, one (greatest) to four. */
    int levelOf(Filing filing) {
        var assessment = getEntityManager().find(Assessment.class, filing.assessmentId());
        return Objects.requireNonNull(assessment.level());
    }

    /** Those of a source that are not final. */
    List<Filing> open(UUID source) {
        return find("source.sourceId = ?1 and state in ('OWED', 'SUBMITTED', 'RETURNED')", source)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those due first, behind the place. */
    public List<Filing> dueFirst(Filter filter, @Nullable Place behind, int atMost) {
        var criteria = Criteria.visible(access.get(), "f.source")
                .equal("f.source.uscc", filter.uscc())
                .equal("f.source.sourceId", filter.source())
                .equal("f.state", filter.state())
                .when(filter.overdue(), LATE)
                .behind(behind, "f.dueAt", "f.id");
        return find("from Filing f where " + criteria.text() + " order by f.dueAt, f.id", criteria.parameters())
                .page(0, atMost)
                .list();
    }

    /** What was decided on these filings, the latest first. */
    public Map<UUID, List<FilingDecision>> decisionsOf(Collection<UUID> filings) {
        return getEntityManager()
                .createQuery(
                        "from FilingDecision where filingId in :these order by decidedAt desc", FilingDecision.class)
                .setParameter("these", filings)
                .getResultStream()
                .collect(Collectors.groupingBy(FilingDecision::filingId));
    }

    private PanacheQuery<Filing> one(UUID id) {
        var criteria = Criteria.visible(access.get(), "f.source").equal("f.id", id);
        return find("from Filing f where " + criteria.text(), criteria.parameters());
    }

    void move(@Observes EnterpriseMoved moved) {
        update("source.area = ?1 where source.uscc = ?2", moved.area(), moved.uscc());
        getEntityManager()
                .createQuery("update FilingDecision set area = :area where uscc = :uscc")
                .setParameter("area", moved.area())
                .setParameter("uscc", moved.uscc())
                .executeUpdate();
    }
}
