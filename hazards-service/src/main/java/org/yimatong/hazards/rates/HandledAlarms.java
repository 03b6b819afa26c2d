package org.yimatong.hazards.rates;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.hazards.calendar.LegalCalendar;

/**
 * 报警处置率: how many of the alarms raised on a day were handled in time: cause and treatment reported, or the alarm closed
 * or found false. The time runs from when the alarm was known, which may be long after it began if readings came late.
 * One that is not handled but still has time is not counted yet.
 */
@ApplicationScoped
class HandledAlarms {

    private static final String HANDLED = """
            select uscc, count(*) filter (where handled) as part, count(*) as whole
            from (select a.uscc, told.at + cast(:time as interval) as due_at,
                    exists (select from alarm_step s where s.alarm_id = a.id
                        and s.kind in ('DISPOSAL_REPORTED', 'CLOSED', 'MARKED_FALSE')
                        and s.taken_at <= told.at + cast(:time as interval)) as handled
                from alarm a, lateral (select t.recorded_at as at from alarm_transition t where t.alarm_id = a.id
                    order by t.number limit 1) told
                where a.uscc = any (:usccs) and a.raised_at >= :from and a.raised_at < :until) of_day
            where handled or due_at <= :now group by uscc
            """;

    private final Shares shares;
    private final Clock clock;
    private final Duration time;

    /** @param time from when the alarm was first known to the report; a proposal, for no source names one */
    HandledAlarms(
            Shares shares,
            Clock clock,
            @ConfigProperty(name = "yimatong.alarms.handled-within", defaultValue = "30M") Duration time) {
        this.shares = shares;
        this.clock = clock;
        this.time = time;
    }

    Map<String, Share> of(List<String> usccs, LocalDate day) {
        return shares.of(
                HANDLED,
                usccs,
                Map.of(
                        "from", LegalCalendar.startOf(day),
                        "until", LegalCalendar.endOf(day),
                        "time", time.toString(),
                        "now", clock.instant()));
    }
}
