package org.yimatong.hazards.sensorthings.path;

import org.yimatong.hazards.sensorthings.Entity;
import org.yimatong.hazards.sensorthings.EntityKind;
import org.yimatong.hazards.sensorthings.Scope;

/** Where a resource path leads. */
public sealed interface Target {

    /**
     * @param path below the root, as it is written
     * @param references whether only the addresses of the entities are asked for
     */
    record OfSet(EntityKind kind, Scope scope, String path, boolean references) implements Target {}

    /** @param reference whether only its address is asked for */
    record OfEntity(Entity entity, boolean reference) implements Target {}

    /** @param plain whether the value is asked for, without its name */
    record OfProperty(EntityKind kind, String name, Object value, boolean plain) implements Target {}
}
