package org.yimatong.hazards.sensorthings.path;

import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.sensorthings.Addresses;

/**
 * One part of a resource path.
 *
 * @param name of a set, a way, a property, or {@code $value} or {@code $ref}
 * @param id in parentheses behind it; null without
 */
record PathStep(String name, @Nullable String id) {

    static final String VALUE = "$value";
    static final String REFERENCE = "$ref";

    String written() {
        return id == null ? name : name + Addresses.key(id);
    }
}
