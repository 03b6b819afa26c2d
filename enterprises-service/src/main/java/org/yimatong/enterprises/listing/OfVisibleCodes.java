package org.yimatong.enterprises.listing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;

/**
 * Which of the things that belong to codes are asked for, as a condition of JPQL. Whoever sees a code sees what belongs
 * to it: it goes with the enterprise to another area.
 */
public final class OfVisibleCodes {

    private final StringBuilder condition;
    private final Map<String, Object> parameters;

    /** All that the caller may see. */
    public OfVisibleCodes(Access caller) {
        condition = new StringBuilder("uscc in (select c.uscc from Code c where " + Access.visible("c") + ")");
        parameters = new HashMap<>(caller.parameters());
    }

    /** Only those whose attribute has the value; without a value it excludes nothing. */
    public OfVisibleCodes with(String attribute, @Nullable Object value) {
        if (value != null) {
            condition.append(" and %1$s = :asked_%1$s".formatted(attribute));
            parameters.put("asked_" + attribute, value);
        }
        return this;
    }

    /** Only those of enterprises that belong to the area now; without one it excludes nothing. */
    public OfVisibleCodes nowIn(@Nullable String area) {
        if (area != null) {
            condition.append(" and uscc in (select a.uscc from Code a where a.area = :askedArea)");
            parameters.put("askedArea", area);
        }
        return this;
    }

    /** Newest first by the instant of this name, beginning behind the place. */
    public OfVisibleCodes newestFirst(String instant, @Nullable TimePlace behind) {
        if (behind != null) {
            condition.append(" and (%1$s < :at or (%1$s = :at and id < :behind))".formatted(instant));
            parameters.put("at", behind.at());
            parameters.put("behind", behind.id());
        }
        condition.append(" order by %s desc, id desc".formatted(instant));
        return this;
    }

    public String condition() {
        return condition.toString();
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
