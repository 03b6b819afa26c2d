package org.yimatong.hazards.alarm;

import io.quarkus.panache.common.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which alarms are asked for. What is null lets all of them through.
 *
 * @param area of this supervision area
 * @param uscc of this enterprise
 * @param source of the hazard source of this code
 * @param annunciated that last asked for attention then and there
 * @param standing whether their value is beyond its limits now
 * @param open whether somebody still has something to do about them
 */
public record AlarmFilter(
        @Nullable String area,
        @Nullable String uscc,
        @Nullable String source,
        @Nullable Annunciated annunciated,
        @Nullable Boolean standing,
        @Nullable Boolean open,
        @Nullable AlarmState state) {

    /** The conditions, each with its conjunction before it. */
    String conditions(Parameters parameters) {
        var conditions = new StringBuilder();
        equal("area", area, conditions, parameters);
        equal("uscc", uscc, conditions, parameters);
        equal("point.sourceCode", source, conditions, parameters);
        if (annunciated != null) {
            conditions.append(annunciated.conditions(parameters));
        }
        if (standing != null) {
            conditions.append(standing ? " and process.returnedAt is null" : " and process.returnedAt is not null");
        }
        if (open != null) {
            conditions.append(open ? " and handling.closing.at is null" : " and handling.closing.at is not null");
        }
        if (state != null) {
            conditions.append(" and handling.state = :state");
            parameters.and("state", state);
        }
        return conditions.toString();
    }

    private static void equal(String path, @Nullable String value, StringBuilder conditions, Parameters parameters) {
        if (value != null) {
            var name = "wanted_" + path.replace('.', '_');
            conditions.append(" and %s = :%s".formatted(path, name));
            parameters.and(name, value);
        }
    }
}
