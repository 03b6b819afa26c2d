package org.yimatong.inspections.publication.credit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.clock.Century;
import org.yimatong.kit.clock.TimeInAddress;

/** Which records are asked for: of one kind, of one enterprise or all, decided within these days. */
public record CreditFilter(CreditKind kind, String uscc, LocalDate from, LocalDate to) {

    /** A criterion that is not given lets all of them through. */
    public static CreditFilter of(CreditKind kind, @Nullable String uscc, @Nullable String from, @Nullable String to) {
        return new CreditFilter(
                kind,
                uscc == null ? "" : uscc,
                from == null ? Century.FIRST_DAY : TimeInAddress.day("from", from),
                to == null ? Century.LAST_DAY : TimeInAddress.day("to", to));
    }
}
