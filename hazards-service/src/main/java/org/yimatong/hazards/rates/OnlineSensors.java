package org.yimatong.hazards.rates;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yimatong.hazards.calendar.LegalCalendar;

/** 在线率: how many sensors tell the present value. Of other days than today it is not known. */
@ApplicationScoped
class OnlineSensors {

    private static final String FRESH = """
            select s.uscc, count(*) filter (where l.observed_at >= :oldest) as part, count(*) as whole
            from sensor s left join sensor_state l on l.sensor = s.number
            where s.uscc = any (:usccs) group by s.uscc
            """;

    private final Shares shares;
    private final SensorFreshness freshness;
    private final Clock clock;

    OnlineSensors(Shares shares, SensorFreshness freshness, Clock clock) {
        this.shares = shares;
        this.freshness = freshness;
        this.clock = clock;
    }

    Map<String, Share> of(List<String> usccs, LocalDate day) {
        var now = clock.instant();
        if (!day.equals(LegalCalendar.dayOf(now))) {
            return Shares.unknown(usccs);
        }
        return shares.of(FRESH, usccs, Map.of("oldest", freshness.oldestFresh(now)));
    }
}
