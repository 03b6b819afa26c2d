package org.yimatong.hazards.sensorthings;

import java.util.Map;

/**
 * An entity as clients see it.
 *
 * @param properties those of {@link EntityKind#properties()}, in their order
 * @param subject what it is made of
 */
public record Entity(EntityKind kind, String id, Map<String, Object> properties, Subject subject) {

    /** Within which the entities lie that the way leads to. */
    public Scope scope(Relation relation) {
        return subject.scope(relation.to());
    }
}
