package org.yimatong.hazards.sensorthings.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.sensorthings.ValueKind;
import org.yimatong.hazards.sensorthings.query.Option;
import org.yimatong.hazards.sensorthings.query.Order;
import org.yimatong.hazards.sensorthings.query.RowPlace;
import org.yimatong.kit.problem.InvalidInput;

/**
 * In which order rows of the registry are told; no two have the same place in it.
 *
 * @param keys expressions of our own tables, the last of which is unique
 */
record RowOrder(List<Key> keys) {

    /** @param expression of the row {@code e} in JPQL */
    record Key(String expression, ValueKind kind, boolean descending) {}

    /** @param last puts in order what is equal otherwise; what is asked for behind it changes nothing */
    static RowOrder of(List<Order> asked, Key last) {
        var keys = new ArrayList<Key>();
        for (var by : asked) {
            var expression = by.field().expression();
            if (keys.stream().noneMatch(key -> key.expression().equals(expression))) {
                keys.add(new Key(expression, by.field().kind(), by.descending()));
            }
            if (expression.equals(last.expression())) {
                return new RowOrder(keys);
            }
        }
        keys.add(last);
        return new RowOrder(keys);
    }

    /** Behind {@code order by}. */
    String text() {
        return keys.stream()
                .map(key -> key.expression() + (key.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    /** What is selected besides, to know the place of a row. */
    String columns() {
        return keys.stream().map(Key::expression).collect(Collectors.joining(", "));
    }

    /** The condition that a row lies behind the place of {@link #parameters}; true if there is none. */
    String behind(@Nullable RowPlace place) {
        if (place == null) {
            return "1 = 1";
        }
        var ways = new ArrayList<String>();
        var equal = "";
        for (var i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            ways.add("(%s%s %s :place%d)".formatted(equal, key.expression(), key.descending() ? "<" : ">", i));
            equal += "%s = :place%d and ".formatted(key.expression(), i);
        }
        return "(" + String.join(" or ", ways) + ")";
    }

    /** @throws InvalidInput if the place is not one of this order */
    Map<String, Object> parameters(@Nullable RowPlace place) {
        if (place == null) {
            return Map.of();
        }
        if (place.values().size() != keys.size()) {
            throw new InvalidInput(Option.SKIPTOKEN.toString(), "skiptoken-invalid");
        }
        var parameters = new HashMap<String, Object>();
        for (var i = 0; i < keys.size(); i++) {
            parameters.put("place" + i, value(keys.get(i).kind(), place.values().get(i)));
        }
        return parameters;
    }

    private static Object value(ValueKind kind, String text) {
        try {
            return switch (kind) {
                case TEXT -> text;
                case ID -> UUID.fromString(text);
                case WHOLE_NUMBER -> Integer.valueOf(text);
                case INSTANT -> throw new IllegalArgumentException("No row has one");
            };
        } catch (IllegalArgumentException ofAnotherOrder) {
            throw new InvalidInput(Option.SKIPTOKEN.toString(), "skiptoken-invalid");
        }
    }
}
