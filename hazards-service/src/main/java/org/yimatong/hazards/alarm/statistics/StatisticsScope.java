package org.yimatong.hazards.alarm.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;

/**
 * What is counted. A criterion that is null lets all through.
 *
 * @param from inclusive
 * @param until exclusive, and not in the future
 * @param area supervision area
 * @param source code of the hazard source
 */
public record StatisticsScope(
        Instant from,
        Instant until,
        @Nullable String area,
        @Nullable String uscc,
        @Nullable String source) {

    /**
     * Whose occurrences {@code o} are counted, in SQL; the caller sees their own only. Only what is asked for, so that
     * there is an index for it.
     *
     * @param parameters takes its values
     */
    String counted(Access access, Map<String, Object> parameters) {
        var conditions = new ArrayList<>(List.of(theirs(access, parameters)));
        equal("area", area, conditions, parameters);
        equal("uscc", uscc, conditions, parameters);
        equal("source_code", source, conditions, parameters);
        return String.join(" and ", conditions);
    }

    private static String theirs(Access access, Map<String, Object> parameters) {
        if (access.everything()) {
            return "true";
        }
        if (access.uscc() == null) {
            parameters.put("areas", access.areas().toArray(String[]::new));
            return "o.area = any (:areas)";
        }
        parameters.put("caller", access.uscc());
        if (access.areas().isEmpty()) {
            return "o.uscc = :caller";
        }
        parameters.put("areas", access.areas().toArray(String[]::new));
        return "(o.area = any (:areas) or o.uscc = :caller)";
    }

    private static void equal(
            String column, @Nullable String value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add("o.%1$s = :%1$s".formatted(column));
            parameters.put(column, value);
        }
    }

    Duration length() {
        return Duration.between(from, until);
    }
}
