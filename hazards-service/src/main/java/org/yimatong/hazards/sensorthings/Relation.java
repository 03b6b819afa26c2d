package org.yimatong.hazards.sensorthings;

/**
 * A way from an entity to others.
 *
 * @param many whether it leads to a set, and not to one
 */
public record Relation(EntityKind to, boolean many) {

    public String name() {
        return many ? to.plural() : to.single();
    }
}
