package org.yimatong.hazards.sensorthings.set;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yimatong.hazards.sensorthings.Addresses;
import org.yimatong.hazards.sensorthings.Comparator;
import org.yimatong.hazards.sensorthings.Condition;
import org.yimatong.hazards.sensorthings.Entity;
import org.yimatong.hazards.sensorthings.EntityKind;
import org.yimatong.hazards.sensorthings.Scope;
import org.yimatong.hazards.sensorthings.Subject.OfQuantity;
import org.yimatong.hazards.sensorthings.ValueKind;
import org.yimatong.hazards.sensorthings.query.QueryOptions;
import org.yimatong.hazards.sensorthings.set.RowOrder.Key;

/** The quantities that visible sensors measure, as ObservedProperties. */
@ApplicationScoped
class QuantitySet implements EntitySet {

    private static final String QUANTITY = "e.quantity";
    private static final Key ORDER = new Key(QUANTITY, ValueKind.TEXT, false);

    private final RegistryRows rows;
    private final Addresses addresses;

    QuantitySet(RegistryRows rows, Addresses addresses) {
        this.rows = rows;
        this.addresses = addresses;
    }

    @Override
    public EntityPage page(EntityKind kind, Scope scope, QueryOptions options) {
        return EntityPage.of(page(scope, options), this::entity, options);
    }

    private List<PlacedRow<String>> page(Scope scope, QueryOptions options) {
        return rows.page(String.class, "distinct e.quantity", "Sensor", ORDER, scope, options);
    }

    @Override
    public Optional<Entity> one(EntityKind kind, Scope scope, String id) {
        var conditions = new ArrayList<>(scope.conditions());
        conditions.add(new Condition(QUANTITY, Comparator.EQ, id));
        return page(new Scope(conditions, null), QueryOptions.NONE).stream()
                .findFirst()
                .map(found -> entity(found.row()));
    }

    @Override
    public long count(EntityKind kind, Scope scope, QueryOptions options) {
        return rows.count("select count(distinct e.quantity) from Sensor e", scope, options);
    }

    /** There is no public vocabulary of these codes: the definition is the entity's own address. */
    private Entity entity(String quantity) {
        var properties = Properties.with("name", quantity)
                .and("definition", addresses.of(EntityKind.OBSERVED_PROPERTY, quantity))
                .and("description", "Quantity " + quantity + ", as the registry of sensors names it");
        return new Entity(EntityKind.OBSERVED_PROPERTY, quantity, properties.map(), new OfQuantity(quantity));
    }
}
