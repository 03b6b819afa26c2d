package org.yimatong.inspections.prevention.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.InvalidInput;

/** All elements of all chains. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class ChainElements {

    private final EntityManager database;
    private final CurrentAccess access;

    ChainElements(EntityManager database, CurrentAccess access) {
        this.database = database;
        this.access = access;
    }

    /** Whoever else is about to change the chain of the enterprise waits until this transaction ends. */
    void hold(String uscc) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:chain, 0)) as text)")
                .setParameter("chain", chainOf(uscc))
                .getSingleResult();
    }

    /** The same without waiting: false if somebody else is changing the chain. */
    public boolean tryToHold(String uscc) {
        return (Boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:chain, 0))")
                .setParameter("chain", chainOf(uscc))
                .getSingleResult();
    }

    /** The element, deleted or not. */
    public <E extends ChainElement<?>> Optional<E> visible(ElementKind<?, E> kind, UUID id) {
        return query(kind, "id = :id", Map.of("id", id), 1).stream().findFirst();
    }

    /** Whether there is such a parent in the same enterprise, and not deleted, or not deleted then. */
    boolean stands(ElementContent.Parent parent, String uscc) {
        var condition = "%s = :key and uscc = :owner and (deletedAt is null"
                .formatted(parent.kind().key());
        var parameters = new HashMap<String, Object>(Map.of("key", parent.key(), "owner", uscc));
        if (parent.asOf() != null) {
            condition += " or deletedAt > :asOf";
            parameters.put("asOf", parent.asOf());
        }
        return !query(parent.kind(), condition + ")", parameters, 1).isEmpty();
    }

    /** Whether anything that is not deleted refers to the element. */
    boolean hasChildren(ElementKind<?, ?> kind, ChainElement<?> element) {
        var key = element instanceof AnalysisObject object ? object.content().hazardCode() : element.id();
        return kind.children().stream().anyMatch(child -> count(child, key, element.uscc()) > 0);
    }

    /**
     * Those not deleted, in the order of their ids.
     *
     * @param uscc of one enterprise only
     * @param parent key of one parent only
     * @param after behind this one
     */
    public <E extends ChainElement<?>> List<E> list(
            ElementKind<?, E> kind, @Nullable String uscc, @Nullable Object parent, @Nullable UUID after, int limit) {
        var condition = new StringBuilder("deletedAt is null");
        var parameters = new HashMap<String, Object>();
        if (uscc != null) {
            condition.append(" and uscc = :owner");
            parameters.put("owner", uscc);
        }
        if (parent != null) {
            condition.append(" and %s = :parent".formatted(Objects.requireNonNull(kind.parent())));
            parameters.put("parent", parent);
        }
        return query(kind, behind(condition, parameters, after), parameters, limit);
    }

    /**
     * Everything, deleted or not, in the order of the ids: each once, however often it changes meanwhile.
     *
     * @param uscc of one enterprise only
     */
    public <E extends ChainElement<?>> List<E> everything(
            ElementKind<?, E> kind, @Nullable String uscc, @Nullable UUID after, int limit) {
        var parameters = new HashMap<String, Object>();
        var condition = new StringBuilder("true = true");
        if (uscc != null) {
            condition.append(" and uscc = :owner");
            parameters.put("owner", uscc);
        }
        return query(kind, behind(condition, parameters, after), parameters, limit);
    }

    /**
     * Writes the element down.
     *
     * @throws ElementIdTaken if it is new, and its id is not
     */
    void write(ChainElement<?> element) {
        try {
            database.persist(element);
            database.flush();
        } catch (ConstraintViolationException violation) {
            var constraint = String.valueOf(violation.getConstraintName());
            if (constraint.endsWith("_pkey")) {
                throw new ElementIdTaken(element.id());
            }
            if (constraint.equals("analysis_object_of_code")) {
                throw new InvalidInput("/hazardCode", "hazard-code-taken");
            }
            throw violation;
        }
    }

    private static String chainOf(String uscc) {
        return "chain-of-" + uscc;
    }

    private static String behind(StringBuilder condition, Map<String, Object> parameters, @Nullable UUID after) {
        if (after != null) {
            condition.append(" and id > :after");
            parameters.put("after", after);
        }
        return condition.toString();
    }

    private long count(ElementKind.Child child, Object key, String uscc) {
        return database.createQuery(
                        "select count(*) from %s where %s = :key and uscc = :owner and deletedAt is null"
                                .formatted(child.entity(), child.attribute()),
                        Long.class)
                .setParameter("key", key)
                .setParameter("owner", uscc)
                .getSingleResult();
    }

    private <E extends ChainElement<?>> List<E> query(
            ElementKind<?, E> kind, String condition, Map<String, Object> parameters, int limit) {
        var all = new HashMap<>(parameters);
        var visible = access.get().visibleByIndex(all);
        var query = database.createQuery(
                        "from %s where %s and %s order by id"
                                .formatted(kind.type().getSimpleName(), condition, visible),
                        kind.type())
                .setMaxResults(limit);
        all.forEach(query::setParameter);
        return query.getResultList();
    }
}
