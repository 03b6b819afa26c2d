package org.yimatong.enterprises.group;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when an enterprise belongs to a group, and why.
 *
 * @param since first day
 * @param until last day, if that is settled
 */
@Embeddable
public record Term(LocalDate since, @Nullable LocalDate until, String reason) {

    boolean endedBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** From the first day of either to the last of either, a gap between them included; for the reasons of both. */
    Term unitedWith(Term other) {
        var first = since.isBefore(other.since) ? since : other.since;
        var last = endsAfter(other) ? until : other.until;
        return new Term(first, last, reason.equals(other.reason) ? reason : reason + "；" + other.reason);
    }

    private boolean endsAfter(Term other) {
        return until == null || (other.until != null && until.isAfter(other.until));
    }
}
