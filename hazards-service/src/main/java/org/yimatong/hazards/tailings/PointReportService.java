package org.yimatong.hazards.tailings;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.tailings.PointReport.Observation;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** Takes in what is observed at the points of ponds. */
@ApplicationScoped
@Transactional
public class PointReportService {

    private final TailingsPonds ponds;
    private final MonitoringPoints points;
    private final PondRecords records;
    private final PondWatch watch;
    private final CurrentAccess access;
    private final Clock clock;

    PointReportService(
            TailingsPonds ponds,
            MonitoringPoints points,
            PondRecords records,
            PondWatch watch,
            CurrentAccess access,
            Clock clock) {
        this.ponds = ponds;
        this.points = points;
        this.records = records;
        this.watch = watch;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What became of a report.
     *
     * @param taken how many are the newest of their point
     * @param late how many are history only
     */
    public record Outcome(TailingsPond pond, int taken, int late) {}

    /**
     * Takes in observations: all of them, or none.
     *
     * @throws InvalidInput naming each of a point that the pond does not have, or that lies in the future
     */
    public Outcome report(UUID id, List<Observation> observations) {
        var pond = ponds.held(id).orElseThrow(NotFound::new);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var byCode = points.of(id).stream().collect(Collectors.toMap(MonitoringPoint::code, Function.identity()));
        requirePossible(observations, byCode, now);
        var taken = 0;
        for (var observed : observations) {
            if (take(pond, requireNonNull(byCode.get(observed.point())), observed, now)) {
                taken++;
            }
        }
        ponds.save(pond, "points-reported", Map.of("observations", observations.size(), "taken", taken));
        if (taken > 0) {
            points.flush();
            watch.assess(pond, now);
        }
        return new Outcome(pond, taken, observations.size() - taken);
    }

    private boolean take(TailingsPond pond, MonitoringPoint point, Observation observed, Instant now) {
        var reported = observed.colour();
        var value = observed.value();
        var warning = reported == null && value != null ? point.colourOf(value, pond.grade()) : reported;
        if (warning == null) {
            throw new IllegalArgumentException("Neither a value nor a colour of " + observed.point());
        }
        var newest = point.take(value, warning, observed.observedAt(), now);
        records.add(new PointReport(pond, observed, warning, !newest, Actor.of(access.get()), now));
        return newest;
    }

    private static void requirePossible(
            List<Observation> observations, Map<String, MonitoringPoint> byCode, Instant now) {
        var errors = new ArrayList<InputError>();
        for (var place = 0; place < observations.size(); place++) {
            var observed = observations.get(place);
            var point = byCode.get(observed.point());
            if (point == null) {
                errors.add(new InputError("/observations/%d/point".formatted(place), "point-unknown"));
            } else if (!point.item().hasValues()) {
                errors.add(new InputError("/observations/%d/point".formatted(place), "point-without-values"));
            }
            if (observed.observedAt().isAfter(now)) {
                errors.add(new InputError("/observations/%d/observedAt".formatted(place), "instant-in-future", now));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
