package org.yimatong.gateway.page;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.codes.v1.CodeEvent.PublicPromise;
import org.yimatong.gateway.codeview.PublishedCode;
import org.yimatong.gateway.http.Texts;

/**
 * The safety promise an enterprise made for today. At midnight no event comes, so whether it is today's is asked at
 * every look.
 *
 * @param risk that the enterprise itself expects today
 * @param by role of who promised
 * @param at Beijing time
 */
public record TodaysPromise(String risk, String by, String at) {

    /** The promise of the code that holds at the instant; null if there is none. */
    static @Nullable PublicPromise of(PublishedCode code, Instant now) {
        var promise = code.promise();
        return promise != null && promise.day().equals(LocalDate.ofInstant(now, WallClock.BEIJING)) ? promise : null;
    }

    static TodaysPromise of(PublicPromise promise, Texts words) {
        return new TodaysPromise(
                words.sayOr(
                        "promise.risk." + promise.riskGrade(),
                        promise.riskGrade().toLowerCase(Locale.ROOT)),
                words.sayOr("promise.by." + promise.promiserRole(), ""),
                WallClock.toTheMinute(promise.givenAt()));
    }

    static JsonObject json(PublicPromise promise) {
        return new JsonObject()
                .put("day", promise.day().toString())
                .put("givenAt", promise.givenAt())
                .put("riskGrade", promise.riskGrade())
                .put("promiserRole", promise.promiserRole());
    }
}
