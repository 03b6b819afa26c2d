package org.yimatong.hazards.sensorthings.set;

import java.util.Optional;
import org.yimatong.hazards.sensorthings.Entity;
import org.yimatong.hazards.sensorthings.EntityKind;
import org.yimatong.hazards.sensorthings.Scope;
import org.yimatong.hazards.sensorthings.query.QueryOptions;

/** The entities of some kinds, as far as the caller may see them. In the caller's transaction. */
public interface EntitySet {

    EntityPage page(EntityKind kind, Scope scope, QueryOptions options);

    /** Empty if there is none of this id in the scope that the caller may see. */
    Optional<Entity> one(EntityKind kind, Scope scope, String id);

    /** How many meet the filter, whatever page is asked for. */
    long count(EntityKind kind, Scope scope, QueryOptions options);
}
