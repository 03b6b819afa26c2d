package org.yimatong.inspections.prevention.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of one row.
 *
 * @param member that is wrong, if the row was refused; empty for the row as a whole
 * @param code stable name of what is wrong
 * @param parameters for the words of the code
 */
public record ExchangeAnswer(
        Outcome outcome, @Nullable String member, @Nullable String code, Object... parameters) {

    /** What can come of a row. */
    @Schema(name = "ExchangeOutcome")
    public enum Outcome {
        /** Taken in. */
        ACCEPTED,
        /** Nothing new in it. */
        DUPLICATE,
        /** Not taken in; it has changed nothing. */
        REFUSED
    }

    static ExchangeAnswer of(Outcome outcome) {
        return new ExchangeAnswer(outcome, null, null);
    }

    static ExchangeAnswer refused(String member, String code, Object... parameters) {
        return new ExchangeAnswer(Outcome.REFUSED, member, code, parameters);
    }
}
