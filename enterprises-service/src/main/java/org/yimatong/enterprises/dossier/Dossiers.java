package org.yimatong.enterprises.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.code.CodeHistory;
import org.yimatong.enterprises.code.Codes;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.enterprises.history.PastRecords;
import org.yimatong.kit.problem.InvalidInput;

/** Puts dossiers together. */
@ApplicationScoped
public class Dossiers {

    private final PastRecords records;
    private final Codes codes;
    private final CodeHistory codeHistory;
    private final Clock clock;

    Dossiers(PastRecords records, Codes codes, CodeHistory codeHistory, Clock clock) {
        this.records = records;
        this.codes = codes;
        this.codeHistory = codeHistory;
        this.clock = clock;
    }

    /**
     * The dossier of an enterprise that the caller may see, as it was when the day ended, or as it is; none if the
     * registry did not know it yet.
     *
     * @param day in the calendar of the bureau; null for now
     * @throws InvalidInput if the day is still to come
     */
    public Optional<Dossier> of(Uscc uscc, @Nullable LocalDate day) {
        if (day != null && day.isAfter(LegalCalendar.today(clock))) {
            throw new InvalidInput("asOf", "day-in-future");
        }
        var at = day == null ? now() : earlier(LegalCalendar.endOf(day), now());
        var known = records.standingBefore(uscc.value(), at);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var code = codes.visible(uscc).flatMap(found -> codeHistory.of(found, at.minus(1, ChronoUnit.MICROS)));
        return Optional.of(new Dossier(uscc.value(), at, code, known));
    }

    /** The first instant, to the microsecond, before which everything is that happened until now. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
