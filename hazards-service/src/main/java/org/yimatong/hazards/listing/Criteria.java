package org.yimatong.hazards.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;

/** The conditions of a list in JPQL, with the values of their parameters; first of all what the caller may see. */
public final class Criteria {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Criteria() {}

    /** @param path to what has the attributes {@code area} and {@code uscc} */
    public static Criteria visible(Access access, String path) {
        var criteria = new Criteria();
        criteria.conditions.add(Access.visible(path));
        criteria.parameters.putAll(access.parameters());
        return criteria;
    }

    /** Only those that have the value; all, if it is null. */
    public Criteria equal(String path, @Nullable Object value) {
        if (value != null) {
            var name = "p" + parameters.size();
            conditions.add(path + " = :" + name);
            parameters.put(name, value);
        }
        return this;
    }

    public Criteria and(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Only those for which the condition holds, or does not; all, if nobody asks. */
    public Criteria when(@Nullable Boolean asked, String condition) {
        return asked == null ? this : and(asked ? condition : "not (" + condition + ")");
    }

    /** Only those behind the place, the earliest first; all, if it is null. */
    public Criteria behind(@Nullable Place place, String at, String id) {
        if (place != null) {
            and("%1$s > :behindAt or (%1$s = :behindAt and %2$s > :behindId)".formatted(at, id));
            parameters.put("behindAt", place.at());
            parameters.put("behindId", place.id());
        }
        return this;
    }

    public String text() {
        return String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
