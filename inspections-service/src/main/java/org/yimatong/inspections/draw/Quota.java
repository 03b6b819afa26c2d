package org.yimatong.inspections.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InvalidInput;

/**
 * How many of the enterprises of one colour are drawn: a number, or a share of them.
 *
 * @param share above 0, at most 1; what it comes to is rounded up, so that a stratum with a share is never passed over
 */
public record Quota(@Nullable Integer number, @Nullable BigDecimal share) {

    /** @throws InvalidInput unless exactly one of the two is given */
    public static Quota of(String pointer, @Nullable Integer number, @Nullable BigDecimal share) {
        if ((number == null) == (share == null)) {
            throw new InvalidInput(pointer, "number-or-share");
        }
        return new Quota(number, share);
    }

    /** Nobody is drawn. */
    public static final Quota NONE = new Quota(0, null);

    /** Never more than there are. */
    int of(int candidates) {
        if (share != null) {
            return share.multiply(BigDecimal.valueOf(candidates))
                    .setScale(0, RoundingMode.CEILING)
                    .intValueExact();
        }
        return Math.min(number == null ? 0 : number, candidates);
    }

    /** In words a program can read: {@code 3}, or {@code 0.05*}. */
    String written() {
        return share == null ? String.valueOf(number) : share.toPlainString() + "*";
    }

    static Quota read(String written) {
        return written.endsWith("*")
                ? new Quota(null, new BigDecimal(written.substring(0, written.length() - 1)))
                : new Quota(Integer.valueOf(written), null);
    }
}
