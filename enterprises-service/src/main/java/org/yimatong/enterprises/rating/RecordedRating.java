package org.yimatong.enterprises.rating;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rating as the history of its enterprise keeps it.
 *
 * @param revoked why it is void; null while it is not
 */
record RecordedRating(
        LocalDate ratedOn,
        LocalDate validUntil,
        String edition,
        String score,
        RiskColour colour,
        boolean directRed,
        RatingSheet found,
        @Nullable String revoked) {

    static RecordedRating of(Rating rating) {
        var result = rating.result();
        var revocation = rating.revocation();
        return new RecordedRating(
                rating.ratedOn(),
                rating.validUntil(),
                rating.edition(),
                result.score().toPlainString(),
                result.colour(),
                result.directRed(),
                rating.sheet(),
                revocation == null ? null : revocation.revocationReason());
    }
}
