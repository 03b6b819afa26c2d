package org.yimatong.hazards.sensorthings.set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimatong.hazards.sensorthings.Comparator;
import org.yimatong.hazards.sensorthings.Condition;
import org.yimatong.hazards.sensorthings.Scope;
import org.yimatong.hazards.sensorthings.query.QueryOptions;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/**
 * Rows of the registry that the caller may see. The text of a query is put together from our own tables of fields; what
 * a caller wrote becomes a parameter, never text.
 */
@ApplicationScoped
class RegistryRows {

    private final EntityManager entities;
    private final CurrentAccess access;

    RegistryRows(EntityManager entities, CurrentAccess access) {
        this.entities = entities;
        this.access = access;
    }

    /** One row more than asked for, if there is more. */
    <T> List<T> page(Class<T> row, Scope scope, QueryOptions options) {
        return page(row, "select e from " + row.getSimpleName() + " e", "e.id", scope, options);
    }

    /**
     * @param select up to the conditions
     * @param last expression that puts in order what is equal otherwise
     */
    <T> List<T> page(Class<T> result, String select, String last, Scope scope, QueryOptions options) {
        var order = Stream.concat(
                        options.orderBy().stream()
                                .map(by -> by.field().expression() + (by.descending() ? " desc" : "")),
                        Stream.of(last))
                .distinct()
                .collect(Collectors.joining(", ", " order by ", ""));
        return query(result, select, both(scope, options), order)
                .setFirstResult(options.skip())
                .setMaxResults(options.top() + 1)
                .getResultList();
    }

    <T> Optional<T> one(Class<T> row, Scope scope, UUID id) {
        var conditions = new ArrayList<>(scope.conditions());
        conditions.add(new Condition("e.id", Comparator.EQ, id));
        return query(row, "select e from " + row.getSimpleName() + " e", conditions, "")
                .getResultStream()
                .findFirst();
    }

    /** @param select what is counted */
    long count(String select, Scope scope, QueryOptions options) {
        return query(Long.class, select, both(scope, options), "").getSingleResult();
    }

    private <T> TypedQuery<T> query(Class<T> result, String select, List<Condition> conditions, String order) {
        var text = new StringBuilder(select).append(" where ").append(Access.visible("e"));
        var parameters = new HashMap<>(access.get().parameters());
        for (var i = 0; i < conditions.size(); i++) {
            var condition = conditions.get(i);
            text.append(" and %s %s :value%d"
                    .formatted(condition.expression(), condition.comparator().sign(), i));
            parameters.put("value" + i, condition.value());
        }
        var query = entities.createQuery(text.append(order).toString(), result);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static List<Condition> both(Scope scope, QueryOptions options) {
        var all = new ArrayList<>(scope.conditions());
        all.addAll(options.filter());
        return all;
    }
}
