package org.yimatong.enterprises.risk;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;

/**
 * The areas of which a caller is told, as a condition of SQL for rows with the column {@code area}.
 *
 * @param area the only one that is asked for; null for all of the caller's
 */
record RiskScope(Access caller, @Nullable String area) {

    /** To follow on another condition. */
    String of(String alias) {
        return (caller.everything() ? "" : " and %s.area = any (:areas)".formatted(alias))
                + (area == null ? "" : " and %s.area = :area".formatted(alias));
    }

    <Q extends Query> Q fill(Q query) {
        parameters().forEach(query::setParameter);
        return query;
    }

    /** Whether it is the whole city, which one caller may have in several areas. */
    boolean isWholeCity() {
        return caller.everything() && area == null;
    }

    /** The areas of the caller, whatever is asked for; a snapshot is worth something only as long as they stay. */
    String name() {
        return caller.everything() ? "*" : caller.areas().stream().sorted().collect(Collectors.joining(","));
    }

    private Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (!caller.everything()) {
            parameters.put("areas", caller.areas().toArray(String[]::new));
        }
        if (area != null) {
            parameters.put("area", area);
        }
        return parameters;
    }
}
