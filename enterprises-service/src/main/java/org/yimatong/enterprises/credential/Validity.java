package org.yimatong.enterprises.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;

/**
 * From when to when a credential holds, in calendar days of the bureau.
 *
 * @param from its first day
 * @param until its last day, which counts whole; null until further notice
 */
@Embeddable
public record Validity(
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_until") @Nullable LocalDate until) {

    /** The instant from which it has run out; null if it never does. */
    @Nullable
    Instant runsOut() {
        return until == null ? null : LegalCalendar.endOf(until);
    }

    public boolean hasRunOut(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    /** Whether it begins before the other is over, or on the very next day. */
    boolean followsOn(Validity other) {
        return other.until == null || !from.isAfter(other.until.plusDays(1));
    }
}
