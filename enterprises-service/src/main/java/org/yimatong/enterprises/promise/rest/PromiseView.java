package org.yimatong.enterprises.promise.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.enterprises.promise.DayState;
import org.yimatong.enterprises.promise.PromiseContent;
import org.yimatong.enterprises.promise.SafetyPromise;

/**
 * A version of a promise as clients see it.
 *
 * @param state of the day: whether its first version came in time
 * @param firstGivenAt when that was
 * @param givenAt when this version came
 * @param late whether this version came after the deadline
 * @param givenBy who sent it
 */
@Schema(name = "SafetyPromise")
record PromiseView(
        String uscc,
        LocalDate day,
        DayState state,
        Instant firstGivenAt,
        Instant givenAt,
        boolean late,
        String givenBy,
        PromiseContent stated,
        long version) {

    static PromiseView of(SafetyPromise promise) {
        return new PromiseView(
                promise.uscc(),
                promise.day(),
                promise.firstLate() ? DayState.LATE : DayState.GIVEN,
                promise.firstGivenAt(),
                promise.givenAt(),
                promise.late(),
                promise.giver().name(),
                promise.content(),
                promise.version());
    }
}
