package org.yimatong.inspections.publication.rest;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.publication.PublicationCount;
import org.yimatong.inspections.publication.PublicationKind;

/**
 * How much of what had to be published was; 100 % is the rule.
 *
 * @param due whose term has ended, or that were published before
 * @param percentInTime published within the term, rounded down to two places; none if none was due
 */
@Schema(
        name = "PublicationRatio",
        requiredProperties = {"kind", "due", "publishedInTime", "publishedLate", "outstanding"})
record PublicationRatioView(
        PublicationKind kind,
        long due,
        long publishedInTime,
        long publishedLate,
        long outstanding,
        @Nullable String percentInTime) {

    static PublicationRatioView of(PublicationCount count) {
        BigDecimal percent = count.percentInTime();
        return new PublicationRatioView(
                count.kind(),
                count.due(),
                count.inTime(),
                count.tooLate(),
                count.outstanding(),
                percent == null ? null : percent.toPlainString());
    }
}
