package org.yimatong.enterprises.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Session;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.code.CodeFreshness;

/**
 * Sums up the pictures at the end of each day, once. What passes with the day, as the last day of a finding, has passed
 * in its figures: they wait until all that is due by its end has been drawn, and all facts until then are known.
 */
@ApplicationScoped
public class RiskDays {

    /** So long they wait; what is taken later, or without all of it, is marked (a proposal). */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    /**
     * Who works by day changes much: what would be taken later than this after the end of a day is left out (a
     * proposal).
     */
    static final Duration LATEST = Duration.ofHours(6);

    private static final String IS_TAKEN = "select exists (select from risk_day where day = :day)";

    private static final String IS_DRAWN = """
            select not exists (select from risk_picture where due_at <= :end and not gone)
                and not exists (select from hazard_standing h join code c using (uscc) where not h.drawn)
            """;

    /** Whoever else takes it is waited for here, and has it. */
    private static final String CLAIM = "insert into risk_day values (:day, :now, :late) on conflict (day) do nothing";

    private static final String TAKE = """
            insert into risk_day_figure
            select cast(grouping(p.area, p.kind, p.industry, p.code_status) as smallint), p.area, cast(:day as date),
                p.kind, p.industry, p.code_status, %s
            """.formatted(Measure.sums()) + RiskStatistics.PRESENT + """
             group by cube (p.area, p.kind, p.industry, p.code_status)
            order by 1, 2, 4, 5, 6
            """;

    private final Session entities;
    private final CodeFreshness codes;
    private final Clock clock;

    RiskDays(Session entities, CodeFreshness codes, Clock clock) {
        this.entities = entities;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Takes the day that has just ended, unless that was done, is too early or too late. Days before it are as they
     * are: nobody knows any more what they were like.
     */
    @Transactional(TxType.MANDATORY)
    void take() {
        var now = clock.instant();
        var day = LegalCalendar.today(clock).minusDays(1);
        var end = LegalCalendar.endOf(day);
        if (now.isAfter(end.plus(LATEST)) || isTaken(day)) {
            return;
        }
        var late = now.isAfter(end.plus(PATIENCE));
        if ((late || isAccountedFor(end)) && claim(day, now, late)) {
            entities.createNativeMutationQuery(TAKE).setParameter("day", day).executeUpdate();
        }
    }

    private boolean isTaken(LocalDate day) {
        return entities.createNativeQuery(IS_TAKEN, Boolean.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    private boolean isAccountedFor(Instant end) {
        return !codes.upTo().isBefore(end)
                && entities.createNativeQuery(IS_DRAWN, Boolean.class)
                        .setParameter("end", end)
                        .getSingleResult();
    }

    private boolean claim(LocalDate day, Instant now, boolean late) {
        return entities.createNativeMutationQuery(CLAIM)
                        .setParameter("day", day)
                        .setParameter("now", now)
                        .setParameter("late", late)
                        .executeUpdate()
                > 0;
    }
}
