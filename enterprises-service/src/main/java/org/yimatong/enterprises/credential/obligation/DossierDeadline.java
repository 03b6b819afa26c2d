package org.yimatong.enterprises.credential.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yimatong.enterprises.calendar.LegalCalendar;

/** How long an enterprise may take to complete its dossier (建档期限). */
final class DossierDeadline {

    /** A proposal of ours, see docs/sources.md. */
    private static final int DAYS = 30;

    private DossierDeadline() {}

    /** The end of the last day for what came to be owed at the instant. */
    static Instant of(Instant owedSince) {
        return LegalCalendar.endOf(
                LocalDate.ofInstant(owedSince, LegalCalendar.ZONE).plusDays(DAYS));
    }

    /** The same deadline, moved by the days on which nothing was owed. */
    static Instant resumed(Instant deadline, Instant ceasedAt, Instant owedAgain) {
        var days = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(ceasedAt, LegalCalendar.ZONE), LocalDate.ofInstant(owedAgain, LegalCalendar.ZONE));
        return deadline.plus(days, ChronoUnit.DAYS); // every day there has 24 hours
    }
}
