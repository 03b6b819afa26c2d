package org.yimatong.inspections.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.yimatong.inspections.checklist.ChecklistEditions;

/** Sees to the entries of an inspection, and when it has all that its conclusion needs. */
@ApplicationScoped
public class Conclusions {

    private final Inspections inspections;
    private final InspectionEntries entries;
    private final ChecklistEditions editions;
    private final AfterConclusion afterwards;

    Conclusions(
            Inspections inspections,
            InspectionEntries entries,
            ChecklistEditions editions,
            AfterConclusion afterwards) {
        this.inspections = inspections;
        this.entries = entries;
        this.editions = editions;
        this.afterwards = afterwards;
    }

    /** What was said of the inspection so far, or up to its conclusion. */
    public Standing standing(Inspection inspection) {
        var log = new EntryLog(entries.of(inspection));
        return inspection
                .closing()
                .map(closing -> log.closed(closing.entry()))
                .orElseGet(() -> log.open(check(inspection)));
    }

    /** Takes in the entries that arrived before the inspection. */
    void adoptWaiting(Inspection inspection, Instant now) {
        var waiting = entries.adopt(inspection);
        if (waiting > 0) {
            inspection.takeIn(waiting);
            inspections.save(inspection, "entries-adopted", Map.of("entries", waiting));
            settle(inspection, now);
        }
    }

    /** Concludes the inspection if nothing is missing any more; what follows from that follows. */
    void settle(Inspection inspection, Instant now) {
        if (entries.firstConclusion(inspection)
                .filter(number -> number <= inspection.entries())
                .isEmpty()) {
            return; // an entry before it is missing, however many there are
        }
        var log = new EntryLog(entries.of(inspection));
        log.effectiveConclusion(check(inspection)).ifPresent(entry -> {
            inspection.conclude(entry.number(), (Conclusion) entry.content(), now);
            inspections.save(inspection, "concluded", Map.of("entries", inspection.entries()));
            afterwards.follow(inspection, now);
        });
    }

    private ConclusionCheck check(Inspection inspection) {
        var visit = inspection.visit();
        var edition = editions.findById(visit.checklist().key());
        return new ConclusionCheck(
                visit, inspection.receivedAt(), edition.content().items());
    }
}
