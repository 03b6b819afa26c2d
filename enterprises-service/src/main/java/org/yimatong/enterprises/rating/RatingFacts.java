package org.yimatong.enterprises.rating;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.policy.FactKind;

/** Ratings as facts. An enterprise has one fact for them, which says what its rating is now. */
final class RatingFacts {

    private RatingFacts() {}

    /** This rating is the one that stands. */
    static FactReport standing(Rating rating, long version) {
        return new FactReport(
                rating.uscc(),
                FactKind.RATING,
                idOf(rating.uscc()),
                version,
                true,
                rating.result().grade(),
                LegalCalendar.endOf(rating.validUntil()),
                rating.ratedOn().atStartOfDay(LegalCalendar.ZONE).toInstant(),
                Map.of(
                        "rating", rating.id().toString(),
                        "colour", rating.result().colour().name(),
                        "score", rating.result().score().toPlainString(),
                        "ratedOn", rating.ratedOn().toString(),
                        "validUntil", rating.validUntil().toString()));
    }

    /** No rating stands any more. */
    static FactReport none(String uscc, long version, Instant at) {
        return new FactReport(uscc, FactKind.RATING, idOf(uscc), version, false, null, null, at, Map.of());
    }

    private static UUID idOf(String uscc) {
        return UUID.nameUUIDFromBytes(("rating of " + uscc).getBytes(StandardCharsets.UTF_8));
    }
}
