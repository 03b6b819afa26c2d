package org.yimatong.hazards.tailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yimatong.kit.access.AsSystem;

/** Finds points that fell silent: the warning of their pond does not rest on them any more. */
@ApplicationScoped
public class PointSilence {

    private static final int BATCH = 50;

    private static final String PONDS = """
            select p.* from tailings_pond p
            where p.id in (select m.pond_id from monitoring_point m where not m.silent and m.observed_at <= :heard)
            order by p.id limit 50 for update of p skip locked
            """;

    private final TailingsPonds ponds;
    private final MonitoringPoints points;
    private final PondWatch watch;
    private final Clock clock;

    PointSilence(TailingsPonds ponds, MonitoringPoints points, PondWatch watch, Clock clock) {
        this.ponds = ponds;
        this.points = points;
        this.watch = watch;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        @SuppressWarnings("unchecked")
        List<TailingsPond> concerned = ponds.getEntityManager()
                .createNativeQuery(PONDS, TailingsPond.class)
                .setParameter("heard", now.minus(MonitoringPoint.LONGEST_INTERVAL))
                .getResultList();
        concerned.forEach(pond -> fallSilent(pond, now));
        return concerned.size() == BATCH;
    }

    private void fallSilent(TailingsPond pond, Instant now) {
        var silent = points.of(pond.id()).stream()
                .filter(point -> !point.silent() && point.observedAt() != null && point.isSilentAt(now))
                .toList();
        silent.stream()
                .map(MonitoringPoint::fallSilent)
                .min(Comparator.naturalOrder())
                .ifPresent(since -> {
                    points.flush();
                    ponds.save(
                            pond,
                            "points-silent",
                            Map.of(
                                    "points",
                                    silent.stream().map(MonitoringPoint::code).toList()));
                    watch.assess(pond, since, now);
                });
    }
}
