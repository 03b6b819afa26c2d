package org.yimatong.hazards.sensorthings.set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yimatong.hazards.sensorthings.Comparator;
import org.yimatong.hazards.sensorthings.Condition;
import org.yimatong.hazards.sensorthings.Scope;
import org.yimatong.hazards.sensorthings.ValueKind;
import org.yimatong.hazards.sensorthings.query.QueryOptions;
import org.yimatong.hazards.sensorthings.query.RowPlace;
import org.yimatong.hazards.sensorthings.set.RowOrder.Key;
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
    <T> List<PlacedRow<T>> page(Class<T> row, Scope scope, QueryOptions options) {
        return page(row, "e", row.getSimpleName(), new Key("e.id", ValueKind.ID, false), scope, options);
    }

    /**
     * @param select what the row is
     * @param last expression that puts in order what is equal otherwise
     */
    <T> List<PlacedRow<T>> page(Class<T> row, String select, String from, Key last, Scope scope, QueryOptions options) {
        var order = RowOrder.of(options.orderBy(), last);
        var place = options.place() instanceof RowPlace behind ? behind : null;
        var query = query(
                Object[].class,
                "select %s, %s from %s e".formatted(select, order.columns(), from),
                both(scope, options),
                " and %s order by %s".formatted(order.behind(place), order.text()));
        order.parameters(place).forEach(query::setParameter);
        return query.setFirstResult(options.skip())
                .setMaxResults(options.top() + 1)
                .getResultStream()
                .map(found -> new PlacedRow<>(row.cast(found[0]), place(found)))
                .toList();
    }

    private static RowPlace place(Object[] found) {
        return new RowPlace(Stream.of(found).skip(1).map(String::valueOf).toList());
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

    private <T> TypedQuery<T> query(Class<T> result, String select, List<Condition> conditions, String end) {
        var text = new StringBuilder(select).append(" where ").append(Access.visible("e"));
        var parameters = new HashMap<>(access.get().parameters());
        for (var i = 0; i < conditions.size(); i++) {
            var condition = conditions.get(i);
            text.append(" and %s %s :value%d"
                    .formatted(condition.expression(), condition.comparator().sign(), i));
            parameters.put("value" + i, condition.value());
        }
        var query = entities.createQuery(text.append(end).toString(), result);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static List<Condition> both(Scope scope, QueryOptions options) {
        var all = new ArrayList<>(scope.conditions());
        all.addAll(options.filter());
        return all;
    }
}
