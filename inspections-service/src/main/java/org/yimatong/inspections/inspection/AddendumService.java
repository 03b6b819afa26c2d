package org.yimatong.inspections.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.NotFound;

/** Corrects concluded inspections by addenda. */
@ApplicationScoped
@Transactional
public class AddendumService {

    /** An addendum, and whether the correction made it. */
    public record Added(Addendum addendum, boolean isNew) {}

    private final Inspections inspections;
    private final Addenda addenda;
    private final CurrentAccess access;
    private final Clock clock;

    AddendumService(Inspections inspections, Addenda addenda, CurrentAccess access, Clock clock) {
        this.inspections = inspections;
        this.addenda = addenda;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Adds the correction; the same once more answers the addendum that came of it.
     *
     * @throws AddendumIdTaken if another one was filed under the id
     * @throws InspectionNotConcluded if the inspection can still be filled in, or was given up
     */
    public Added add(UUID inspectionId, UUID id, Addendum.Correction correction) {
        var inspection = inspections.supervised(inspectionId).orElseThrow(NotFound::new);
        var author = Actor.of(access.get());
        var earlier = addenda.visible(id);
        if (earlier.isPresent()) {
            return new Added(earlier.get().confirm(inspectionId, author, correction), false);
        }
        inspection.correct();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var addendum = new Addendum(id, inspection, correction, author, now);
        addenda.add(addendum);
        inspections.save(inspection, "corrected", Map.of("addendum", addendum.number()));
        return new Added(addendum, true);
    }
}
