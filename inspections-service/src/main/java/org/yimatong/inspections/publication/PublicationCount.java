package org.yimatong.inspections.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much of what had to be published by now was.
 *
 * @param due whose term has ended, or that were published before
 * @param inTime of these, published within the term
 * @param tooLate of these, published after it
 */
public record PublicationCount(PublicationKind kind, long due, long inTime, long tooLate) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of these, not published at all. */
    public long outstanding() {
        return due - inTime - tooLate;
    }

    /** Published in time, of all that were due; rounded down, so that only all are 100.00. None if none was due. */
    public @Nullable BigDecimal percentInTime() {
        return due == 0
                ? null
                : BigDecimal.valueOf(inTime).multiply(HUNDRED).divide(BigDecimal.valueOf(due), 2, RoundingMode.DOWN);
    }
}
