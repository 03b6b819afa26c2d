package org.yimatong.hazards.duty;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.hazards.listing.Criteria;
import org.yimatong.hazards.listing.Place;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All duties that follow from assessments, and what was done for them. Only what the caller may see. */
@ApplicationScoped
public class SafetyDuties implements PanacheRepositoryBase<SafetyDuty, UUID> {

    /** Which duties are asked for; what is null lets all of them through. */
    public record Filter(
            @Nullable String uscc,
            @Nullable UUID source,
            @Nullable String area,
            @Nullable DutyKind kind,
            @Nullable DutyState state,
            @Nullable Boolean met) {}

    private final CurrentAccess access;
    private final Audit audit;

    SafetyDuties(CurrentAccess access, Audit audit) {
        this.access = access;
        this.audit = audit;
    }

    /** Stores the duty with what was done. */
    void save(SafetyDuty duty, String action) {
        persistAndFlush(duty);
        var source = duty.source();
        var details = new HashMap<String, Object>();
        details.put("source", source.sourceId());
        details.put("kind", duty.kind());
        details.put("state", duty.state());
        details.put("assessment", duty.assessmentId());
        audit.record(
                "safety-duty." + action,
                new AuditedThing("safety-duty", duty.id().toString(), source.uscc(), source.area()),
                details);
    }

    void add(DutyRecord record) {
        getEntityManager().persist(record);
    }

    /** All of a source by kind, those that ended too; nobody else changes them before this transaction ends. */
    Map<DutyKind, SafetyDuty> heldOf(UUID source) {
        return find("source.sourceId", source).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(SafetyDuty::kind, Function.identity()));
    }

    public Optional<SafetyDuty> visible(UUID id) {
        return one(id).singleResultOptional();
    }

    /** The duty; nobody else changes it before this transaction ends. */
    Optional<SafetyDuty> held(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Those that follow, the oldest first, behind the place. */
    public List<SafetyDuty> oldestFirst(Filter filter, @Nullable Place behind, int atMost) {
        var criteria = Criteria.visible(access.get(), "d.source")
                .and("d.endedAt is null")
                .equal("d.source.uscc", filter.uscc())
                .equal("d.source.sourceId", filter.source())
                .equal("d.source.area", filter.area())
                .equal("d.kind", filter.kind())
                .equal("d.state", filter.state())
                .when(filter.met(), "d.state = 'MET'")
                .behind(behind, "d.since", "d.id");
        return find("from SafetyDuty d where " + criteria.text() + " order by d.since, d.id", criteria.parameters())
                .page(0, atMost)
                .list();
    }

    /** What was done for a duty that the caller may see, in the order in which it was written down. */
    public List<DutyRecord> records(UUID duty, @Nullable Place behind, int atMost) {
        var criteria =
                Criteria.visible(access.get(), "r").equal("r.dutyId", duty).behind(behind, "r.recordedAt", "r.id");
        var query = getEntityManager()
                .createQuery(
                        "from DutyRecord r where " + criteria.text() + " order by r.recordedAt, r.id", DutyRecord.class)
                .setMaxResults(atMost);
        criteria.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private PanacheQuery<SafetyDuty> one(UUID id) {
        var criteria = Criteria.visible(access.get(), "d.source").equal("d.id", id);
        return find("from SafetyDuty d where " + criteria.text(), criteria.parameters());
    }

    void move(@Observes EnterpriseMoved moved) {
        update("source.area = ?1 where source.uscc = ?2", moved.area(), moved.uscc());
        getEntityManager()
                .createQuery("update DutyRecord set area = :area where uscc = :uscc")
                .setParameter("area", moved.area())
                .setParameter("uscc", moved.uscc())
                .executeUpdate();
    }
}
