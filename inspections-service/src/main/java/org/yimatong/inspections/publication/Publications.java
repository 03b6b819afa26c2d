package org.yimatong.inspections.publication;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All that has to be published or was. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<Publication, UUID> {

    private static final String COUNT = """
            select kind, count(*), sum(case when publishedOn <= dueOn then 1L else 0L end),
                sum(case when publishedOn > dueOn then 1L else 0L end)
            from Publication
            where state <> LIFTED and dueOn between :from and :to and (dueOn < :today or state = PUBLISHED) and
            """ + Access.VISIBLE + " group by kind order by kind";

    /** A place in the list, latest term first. */
    public record Place(LocalDate dueOn, UUID id) {}

    private final Audit audit;
    private final CurrentAccess access;

    Publications(Audit audit, CurrentAccess access) {
        this.audit = audit;
        this.access = access;
    }

    /** Stores it, and in the audit what was done. */
    void save(Publication publication, String action) {
        persist(publication);
        flush();
        audit.record(
                action,
                new AuditedThing("publication", publication.id().toString(), publication.uscc(), publication.area()),
                Map.of("title", publication.title(), "dueOn", publication.dueOn()));
    }

    public Optional<Publication> visible(UUID id) {
        return one("id", id).singleResultOptional();
    }

    Optional<Publication> locked(UUID id) {
        return one("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    Optional<Publication> ofSubject(UUID subject) {
        return one("subjectId", subject)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Those whose term ran out unnoticed, at most so many. */
    List<Publication> overdue(Instant now, int limit) {
        return find("state = OWED and lateSince is null and dueAt <= ?1", Sort.by("dueAt"), now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
    }

    /** Latest term first, at most {@code limit}, beginning behind the place. */
    public List<Publication> byTerm(PublicationFilter filter, @Nullable Place after, int limit) {
        var conditions = new ArrayList<>(filter.conditions());
        var parameters = new HashMap<>(filter.parameters());
        conditions.add(Access.VISIBLE);
        parameters.putAll(access.get().parameters());
        if (after != null) {
            conditions.add("(dueOn < :dueOn or (dueOn = :dueOn and id < :id))");
            parameters.put("dueOn", after.dueOn());
            parameters.put("id", after.id());
        }
        return find(String.join(" and ", conditions), Sort.descending("dueOn", "id"), parameters)
                .page(0, limit)
                .list();
    }

    /** How much was published of what was due in these days, by kind. */
    public List<PublicationCount> count(LocalDate from, LocalDate to, LocalDate today) {
        var query = getEntityManager().createQuery(COUNT, Object[].class);
        access.get().parameters().forEach(query::setParameter);
        return query.setParameter("from", from)
                .setParameter("to", to)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new PublicationCount((PublicationKind) row[0], (long) row[1], (long) row[2], (long) row[3]))
                .toList();
    }

    private PanacheQuery<Publication> one(String attribute, UUID value) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("value", value);
        return find(attribute + " = :value and " + Access.VISIBLE, parameters);
    }
}
