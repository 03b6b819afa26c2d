package org.yimatong.inspections.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.checklist.ChecklistEditions;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.problem.Refusal;

/** What is done with an inspection as a whole; each is one transaction. A refusal has changed nothing. */
@ApplicationScoped
@Transactional(dontRollbackOn = Refusal.class)
public class InspectionService {

    /** An inspection, and whether the visit made it: the same visit may have been filed before. */
    public record Filed(Inspection inspection, boolean isNew) {}

    private final Inspections inspections;
    private final Conclusions conclusions;
    private final ChecklistEditions editions;
    private final KnownEnterprises enterprises;
    private final CurrentAccess access;
    private final Clock clock;

    InspectionService(
            Inspections inspections,
            Conclusions conclusions,
            ChecklistEditions editions,
            KnownEnterprises enterprises,
            CurrentAccess access,
            Clock clock) {
        this.inspections = inspections;
        this.conclusions = conclusions;
        this.editions = editions;
        this.enterprises = enterprises;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Files an inspection, and takes in the entries that waited for it. The same once more answers what came of it.
     *
     * @throws InspectionIdTaken if another one was filed under the id
     */
    public Filed file(UUID id, Visit visit) {
        inspections.reserve(id);
        var earlier = inspections.supervised(id);
        if (earlier.isPresent()) {
            return new Filed(earlier.get().confirm(actor(), visit), false);
        }
        var enterprise =
                enterprises.visible(visit.uscc()).orElseThrow(() -> new InvalidInput("/uscc", "unknown-enterprise"));
        if (editions.usable(visit.checklist().key()).isEmpty()) {
            throw new InvalidInput("/checklist", "unknown-checklist");
        }
        var inspection = Inspection.begin(id, visit, enterprise.area(), actor(), now());
        inspections.save(inspection, "begun", Map.of("kind", visit.kind()));
        conclusions.adoptWaiting(inspection, now());
        return new Filed(inspection, true);
    }

    /** Gives the inspection up. */
    public Inspection cancel(UUID id, ExpectedVersion expected, String reason) {
        var inspection = inspections.supervised(id).orElseThrow(NotFound::new);
        expected.require(inspection);
        inspection.cancel(reason, actor(), now());
        inspections.save(inspection, "cancelled", Map.of());
        return inspection;
    }

    private Actor actor() {
        return Actor.of(access.get());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
