package org.yimatong.hazards.sensorthings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.Sensor;

/**
 * A part of a set: what hangs on another entity.
 *
 * @param conditions which the rows meet from which the entities are made
 * @param sensor whose readings they are; null unless it is one sensor's
 */
public record Scope(List<Condition> conditions, @Nullable Sensor sensor) {

    /** The whole set. */
    public static final Scope ALL = of();

    public Scope {
        conditions = List.copyOf(conditions);
    }

    static Scope of(Condition... conditions) {
        return new Scope(List.of(conditions), null);
    }
}
