package org.yimatong.hazards.alarm.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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

    /** Whose alarms {@code a} are counted, in SQL; the caller sees their own only. */
    static final String COUNTED = """
             (:everything or a.area = any (:areas) or a.uscc = :caller)
             and (:area = '' or a.area = :area) and (:uscc = '' or a.uscc = :uscc)
             and (:source = '' or a.source_code = :source)
            """;

    /** The values of the parameters of {@link #COUNTED}. */
    Map<String, Object> parameters(Access access) {
        var parameters = new HashMap<String, Object>();
        parameters.put("everything", access.everything());
        parameters.put("areas", access.areas().toArray(String[]::new));
        parameters.put("caller", Objects.requireNonNullElse(access.uscc(), ""));
        parameters.put("area", Objects.requireNonNullElse(area, ""));
        parameters.put("uscc", Objects.requireNonNullElse(uscc, ""));
        parameters.put("source", Objects.requireNonNullElse(source, ""));
        return parameters;
    }

    Duration length() {
        return Duration.between(from, until);
    }
}
