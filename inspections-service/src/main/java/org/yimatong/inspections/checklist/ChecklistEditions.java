package org.yimatong.inspections.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** Every edition of every checklist. They concern the whole city, and everybody may read them. */
@ApplicationScoped
public class ChecklistEditions implements PanacheRepositoryBase<ChecklistEdition, ChecklistEdition.Key> {

    private final Audit audit;

    ChecklistEditions(Audit audit) {
        this.audit = audit;
    }

    /** By checklist, the newest edition first, at most {@code limit}, beginning behind the place. */
    public List<ChecklistEdition> inOrder(ChecklistFilter filter, ChecklistEdition.@Nullable Key after, int limit) {
        var conditions = new ArrayList<>(filter.conditions());
        var parameters = new HashMap<>(filter.parameters());
        conditions.add("1 = 1");
        if (after != null) {
            conditions.add("(checklist > :key or checklist = :key and edition < :edition)");
            parameters.put("key", after.checklist());
            parameters.put("edition", after.edition());
        }
        return find(String.join(" and ", conditions) + " order by checklist, edition desc", parameters)
                .page(0, limit)
                .list();
    }

    /** The edition if inspections may have gone by it: in force, or superseded since. */
    public Optional<ChecklistEdition> usable(ChecklistEdition.Key key) {
        return findByIdOptional(key).filter(ChecklistEdition::isUsable);
    }

    Optional<ChecklistEdition> inForce(String checklist) {
        return find("checklist = ?1 and state = ?2", checklist, ChecklistState.IN_FORCE)
                .singleResultOptional();
    }

    /** Lets one change at a time to the checklist, until the end of the transaction; returns its next free number. */
    int reserve(String checklist) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 40)) as text)")
                .setParameter("key", checklist)
                .getSingleResult();
        var newest = inOrder(new ChecklistFilter(checklist, null, null), null, 1);
        return newest.isEmpty() ? 1 : newest.getFirst().key().edition() + 1;
    }

    void save(ChecklistEdition edition, String action) {
        persist(edition);
        flush();
        var key = edition.key();
        audit.record(
                action,
                new AuditedThing("checklist", key.checklist() + "/" + key.edition(), "", ""),
                Map.of("items", edition.content().items().size()));
    }
}
