package org.yimatong.hazards.tailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.enterprise.KnownEnterprises;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What officials enter of tailings ponds; each is one transaction. */
@ApplicationScoped
@Transactional
public class TailingsPondService {

    private final TailingsPonds ponds;
    private final MonitoringPoints points;
    private final PondRecords records;
    private final PondWatch watch;
    private final KnownEnterprises enterprises;
    private final CurrentAccess access;
    private final Clock clock;

    TailingsPondService(
            TailingsPonds ponds,
            MonitoringPoints points,
            PondRecords records,
            PondWatch watch,
            KnownEnterprises enterprises,
            CurrentAccess access,
            Clock clock) {
        this.ponds = ponds;
        this.points = points;
        this.records = records;
        this.watch = watch;
        this.enterprises = enterprises;
        this.access = access;
        this.clock = clock;
    }

    /** Registers a pond; its first grading is frozen with its inputs. */
    public TailingsPond register(String uscc, TailingsPond.Entry entry, PondGrading grading) {
        var enterprise =
                enterprises.findByIdOptional(uscc).orElseThrow(() -> new InvalidInput("/uscc", "unknown-enterprise"));
        var now = now();
        var pond = TailingsPond.register(enterprise, entry, grading, now);
        ponds.save(pond, "registered", Map.of("code", entry.code(), "grade", grading.grade()));
        records.add(new FrozenGrading(pond, Actor.of(access.get()), now));
        return pond;
    }

    /** Grades it anew; what follows from the grade is judged anew too. */
    public TailingsPond regrade(UUID id, ExpectedVersion seen, PondGrading grading) {
        var pond = held(id);
        seen.require(pond);
        var now = now();
        pond.grade(grading);
        ponds.save(pond, "graded", Map.of("grade", grading.grade(), "rule", grading.rule()));
        records.add(new FrozenGrading(pond, Actor.of(access.get()), now));
        points.of(id).forEach(point -> point.judge(pond.grade()));
        points.flush();
        watch.assess(pond, now);
        return pond;
    }

    /**
     * Sets up a point.
     *
     * @throws InvalidInput if its thresholds cannot be
     */
    public MonitoringPoint setUp(UUID id, String code, String name, MonitoredItem item, PointThresholds design) {
        var pond = held(id);
        var point = MonitoringPoint.setUp(pond, code, name, item, design);
        points.save(point);
        ponds.save(pond, "point-set-up", Map.of("point", code, "item", item));
        watch.assess(pond, now());
        return point;
    }

    /** Gives a point other thresholds; its newest value is judged anew. */
    public MonitoringPoint redesign(UUID id, String code, ExpectedVersion seen, PointThresholds design) {
        var pond = held(id);
        var point = points.of(id, code).orElseThrow(NotFound::new);
        seen.require(point);
        point.redesign(design, pond.grade());
        points.save(point);
        ponds.save(pond, "thresholds-set", Map.of("point", code));
        watch.assess(pond, now());
        return point;
    }

    /** Names who answers for the pond in one of the five roles, in the place of whoever did. */
    public TailingsPond name(UUID id, ExpectedVersion seen, CustodianRole role, String name, String unit) {
        var pond = held(id);
        seen.require(pond);
        var now = now();
        records.relieve(id, role, now);
        records.add(new Custodian(pond, role, name, unit, Actor.of(access.get()), now));
        ponds.getEntityManager()
                .lock(pond, LockModeType.PESSIMISTIC_FORCE_INCREMENT); // it is another state of the pond
        ponds.save(pond, "custodian-named", Map.of("role", role));
        return pond;
    }

    private TailingsPond held(UUID id) {
        return ponds.held(id).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
