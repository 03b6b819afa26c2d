package org.yimatong.hazards.tailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.yimatong.events.hazards.v1.TailingsEvents.TailingsWarningChanged;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.outbox.Outbox;

/** Keeps the warnings of ponds in step with their points. */
@ApplicationScoped
class PondWatch {

    private final TailingsPonds ponds;
    private final MonitoringPoints points;
    private final PondRecords records;
    private final Outbox outbox;
    private final CurrentAccess access;

    PondWatch(TailingsPonds ponds, MonitoringPoints points, PondRecords records, Outbox outbox, CurrentAccess access) {
        this.ponds = ponds;
        this.points = points;
        this.records = records;
        this.outbox = outbox;
        this.access = access;
    }

    /** Finds the warning of a pond, which the caller holds, after something of it changed; and keeps what it found. */
    @Transactional(TxType.MANDATORY)
    void assess(TailingsPond pond, Instant now) {
        assess(pond, now, now);
    }

    /** @param since when that happened, at the latest now; a warning never begins before the one it follows */
    @Transactional(TxType.MANDATORY)
    void assess(TailingsPond pond, Instant since, Instant now) {
        var found = RolledUp.of(points.of(pond.id()), pond.requiredItems());
        records.add(new PondAssessment(pond, found, Actor.of(access.get()), now));
        var former = pond.warning();
        if (found.warning() == former) {
            return;
        }
        var begin = since.isAfter(pond.warningSince()) ? since : pond.warningSince();
        pond.warn(found.warning(), begin);
        ponds.save(pond, "warning-changed", Map.of("warning", found.warning(), "formerWarning", former));
        outbox.add(new TailingsWarningChanged(
                UUID.randomUUID(),
                begin,
                pond.uscc(),
                pond.id(),
                pond.version(),
                pond.area(),
                pond.entry().name(),
                pond.grade().number(),
                pond.warning().name(),
                former.name(),
                PondWarningRule.VERSION));
    }
}
