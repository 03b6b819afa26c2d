package org.yimatong.hazards.alarm;

import io.quarkus.panache.common.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which alarms are asked for. What is null lets all of them through.
 *
 * @param uscc of this enterprise
 * @param standing whether their value is beyond its limits now
 * @param open whether somebody still has something to do about them
 */
public record AlarmFilter(
        @Nullable String uscc,
        @Nullable Boolean standing,
        @Nullable Boolean open,
        @Nullable AlarmState state) {

    /** The conditions, each with its conjunction before it. */
    String conditions(Parameters parameters) {
        var conditions = new StringBuilder();
        if (uscc != null) {
            conditions.append(" and uscc = :enterprise");
            parameters.and("enterprise", uscc);
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
}
