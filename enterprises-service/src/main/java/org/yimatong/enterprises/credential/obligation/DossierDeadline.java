package org.yimatong.enterprises.credential.obligation;

import java.time.Instant;
import java.time.LocalDate;
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
}
