package org.yimatong.hazards.sensorthings.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.sensorthings.Condition;

/**
 * What is asked of a set or an entity.
 *
 * @param top most entities of the answer
 * @param skip how many are left out before
 * @param count whether all are counted
 * @param select names of what is told; empty for all
 * @param filter which all have to be met
 * @param place where the page before ended; null at the begin
 * @param texts the options as the caller wrote them
 */
public record QueryOptions(
        int top,
        int skip,
        boolean count,
        List<String> select,
        List<Order> orderBy,
        List<Expand> expand,
        List<Condition> filter,
        @Nullable Place place,
        Map<String, String> texts) {

    public static final int USUAL_TOP = 100;

    public static final QueryOptions NONE =
            new QueryOptions(USUAL_TOP, 0, false, List.of(), List.of(), List.of(), List.of(), null, Map.of());

    /** What was asked, for the page that begins there. */
    public Map<String, String> textsFrom(Option option, String value) {
        var next = new LinkedHashMap<>(texts);
        next.remove(Option.SKIP.toString());
        next.remove(Option.SKIPTOKEN.toString());
        next.put(option.toString(), value);
        return next;
    }

    public boolean shows(String name) {
        return select.isEmpty() || select.contains(name);
    }

    /** With one way more that is expanded. */
    QueryOptions and(Expand more) {
        var all = new ArrayList<>(expand);
        all.add(more);
        return new QueryOptions(top, skip, count, select, orderBy, List.copyOf(all), filter, place, texts);
    }
}
