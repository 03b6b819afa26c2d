package org.yimatong.inspections.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.yimatong.inspections.checklist.ChecklistEditions;
import org.yimatong.inspections.task.Tasks;

/** Sees to the entries of an inspection, and when it has all that its conclusion needs. */
@ApplicationScoped
public class Conclusions {

    private final Inspections inspections;
    private final InspectionEntries entries;
    private final ChecklistEditions editions;
    private final Tasks tasks;

    Conclusions(Inspections inspections, InspectionEntries entries, ChecklistEditions editions, Tasks tasks) {
        this.inspections = inspections;
        this.entries = entries;
        this.editions = editions;
        this.tasks = tasks;
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

    /** Concludes the inspection if nothing is missing any more; the task for which it was made is done by it. */
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
            Optional.ofNullable(inspection.visit().taskId()).ifPresent(task -> tasks.done(task, inspection.id()));
        });
    }

    private ConclusionCheck check(Inspection inspection) {
        var visit = inspection.visit();
        var edition = editions.findById(visit.checklist().key());
        return new ConclusionCheck(
                visit, inspection.receivedAt(), edition.content().items());
    }
}
