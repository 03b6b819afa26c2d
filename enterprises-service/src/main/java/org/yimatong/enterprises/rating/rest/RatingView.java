package org.yimatong.enterprises.rating.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.rating.CategoryScore;
import org.yimatong.enterprises.rating.Rating;
import org.yimatong.enterprises.rating.RatingResult;
import org.yimatong.enterprises.rating.RatingSheet;
import org.yimatong.enterprises.rating.Revocation;
import org.yimatong.enterprises.rating.RiskColour;

/**
 * A rating as clients see it. The newest that is not void is the one that counts.
 *
 * @param validUntil last day on which it holds
 * @param recordedBy the official's name
 */
@Schema(name = "Rating")
record RatingView(
        UUID id,
        String uscc,
        LocalDate ratedOn,
        LocalDate validUntil,
        String edition,
        RatingSheet found,
        Score result,
        Instant recordedAt,
        String recordedBy,
        @Nullable Voided revoked,
        long version) {

    /**
     * @param score 0 to 100, decimal
     * @param directRed whether the colour is red whatever the score
     */
    @Schema(name = "RatingScore")
    record Score(List<Category> categories, String score, RiskColour colour, boolean directRed) {

        static Score of(RatingResult result) {
            return new Score(
                    result.categories().stream().map(Category::of).toList(),
                    text(result.score()),
                    result.colour(),
                    result.directRed());
        }
    }

    /** All points are decimals; see {@link CategoryScore}. */
    @Schema(name = "RatingCategoryScore")
    record Category(String category, String maximum, String deductions, String bonuses, String points) {

        static Category of(CategoryScore score) {
            return new Category(
                    score.category(),
                    text(score.maximum()),
                    text(score.deductions()),
                    text(score.bonuses()),
                    text(score.points()));
        }
    }

    /** Since when and why a rating is void, and who said so. */
    @Schema(name = "RatingRevocation")
    record Voided(Instant at, String reason, String by) {

        static Voided of(Revocation revocation) {
            return new Voided(revocation.revokedAt(), revocation.revocationReason(), revocation.revokerName());
        }
    }

    static RatingView of(Rating rating) {
        var revocation = rating.revocation();
        return new RatingView(
                rating.id(),
                rating.uscc(),
                rating.ratedOn(),
                rating.validUntil(),
                rating.edition(),
                rating.sheet(),
                Score.of(rating.result()),
                rating.recordedAt(),
                rating.recorder().name(),
                revocation == null ? null : Voided.of(revocation),
                rating.version());
    }

    private static String text(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
