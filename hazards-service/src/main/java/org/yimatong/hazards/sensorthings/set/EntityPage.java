package org.yimatong.hazards.sensorthings.set;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.sensorthings.Entity;
import org.yimatong.hazards.sensorthings.query.Option;
import org.yimatong.hazards.sensorthings.query.QueryOptions;

/**
 * A part of a set.
 *
 * @param next where the next part begins; null if this is the last
 */
public record EntityPage(List<Entity> entities, @Nullable Next next) {

    /** @param value of the option, as text */
    public record Next(Option option, String value) {}

    /** @param found one more than asked for, if there is more */
    static EntityPage of(List<Entity> found, QueryOptions options, Function<Entity, Next> next) {
        if (found.size() <= options.top()) {
            return new EntityPage(found, null);
        }
        var shown = found.subList(0, options.top());
        return new EntityPage(shown, shown.isEmpty() ? null : next.apply(shown.getLast()));
    }

    /** @param found one more than asked for, if there is more */
    static <T> EntityPage of(List<PlacedRow<T>> found, Function<T, Entity> entity, QueryOptions options) {
        var shown = found.stream().limit(options.top()).toList();
        var next = shown.isEmpty() || found.size() <= options.top()
                ? null
                : new Next(Option.SKIPTOKEN, shown.getLast().place().encoded());
        return new EntityPage(shown.stream().map(PlacedRow::row).map(entity).toList(), next);
    }
}
