package org.yimatong.enterprises.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.Enterprise;

/**
 * How an enterprise that owed a promise for a day stands.
 *
 * @param givenAt when it was first given, if it was
 * @param riskGrade what it says of the risk, if it was given
 */
public record PromiseOfDay(
        String uscc,
        String name,
        String area,
        DayState state,
        @Nullable Instant givenAt,
        @Nullable DailyRisk riskGrade) {

    /** @param absent what a promise that is not there is */
    static PromiseOfDay of(Enterprise enterprise, @Nullable SafetyPromise promise, DayState absent) {
        var details = enterprise.details();
        if (promise == null) {
            return new PromiseOfDay(enterprise.uscc(), details.name(), details.area(), absent, null, null);
        }
        return new PromiseOfDay(
                enterprise.uscc(),
                details.name(),
                details.area(),
                promise.firstLate() ? DayState.LATE : DayState.GIVEN,
                promise.firstGivenAt(),
                promise.content().riskGrade());
    }
}
