package org.yimatong.hazards.sensorthings.set;

import java.util.List;
import java.util.Optional;
import org.yimatong.hazards.sensorthings.Entity;
import org.yimatong.hazards.sensorthings.EntityKind;
import org.yimatong.hazards.sensorthings.Scope;
import org.yimatong.hazards.sensorthings.query.QueryOptions;

/** Of what is not kept. */
final class EmptySet implements EntitySet {

    @Override
    public EntityPage page(EntityKind kind, Scope scope, QueryOptions options) {
        return new EntityPage(List.of(), null);
    }

    @Override
    public Optional<Entity> one(EntityKind kind, Scope scope, String id) {
        return Optional.empty();
    }

    @Override
    public long count(EntityKind kind, Scope scope, QueryOptions options) {
        return 0;
    }
}
