package org.yimatong.inspections.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.enterprise.KnownEnterprise;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.Refusal;

/**
 * Takes in the entries of inspections, in whatever order and however often they come. A refusal has changed nothing.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = Refusal.class)
public class EntryService {

    /**
     * An entry that is kept.
     *
     * @param isNew whether it had not arrived before
     * @param inspection it belongs to; null while it waits for that
     */
    public record Kept(
            InspectionEntry entry, boolean isNew, @Nullable Inspection inspection) {}

    private final Inspections inspections;
    private final InspectionEntries entries;
    private final Conclusions conclusions;
    private final KnownEnterprises enterprises;
    private final CurrentAccess access;
    private final Clock clock;

    EntryService(
            Inspections inspections,
            InspectionEntries entries,
            Conclusions conclusions,
            KnownEnterprises enterprises,
            CurrentAccess access,
            Clock clock) {
        this.inspections = inspections;
        this.entries = entries;
        this.conclusions = conclusions;
        this.enterprises = enterprises;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Keeps the entry; the inspection may arrive later. It is concluded if nothing is missing any more.
     *
     * @param uscc the enterprise the inspection is about
     * @throws InvalidInput if the enterprise is unknown, or an attachment is of another one
     * @throws EntryNumberTaken if another entry has its number
     * @throws EntryOfAnotherInspection if somebody else filed the inspection, or it is about another enterprise
     * @throws InspectionSettled if the inspection is over, and the entry is not known
     */
    public Kept keep(UUID inspectionId, String uscc, FieldEntry said) {
        inspections.reserve(inspectionId);
        var filer = Actor.of(access.get());
        var inspection = inspections.supervised(inspectionId).orElse(null);
        if (inspection != null) {
            inspection.requireOwnEntry(filer, uscc);
        }
        var earlier = entries.one(new InspectionEntry.Key(inspectionId, filer.subject(), said.number()));
        if (earlier.isPresent()) {
            return new Kept(earlier.get().confirm(uscc, said), false, inspection);
        }
        if (inspection != null) {
            inspection.requireOpen();
        }
        return new Kept(add(inspectionId, filer, uscc, said, inspection), true, inspection);
    }

    private InspectionEntry add(
            UUID inspectionId, Actor filer, String uscc, FieldEntry said, @Nullable Inspection inspection) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var area = inspection == null ? areaOf(uscc) : inspection.area();
        var entry = new InspectionEntry(inspectionId, filer, uscc, area, said, inspection == null, now);
        entries.save(entry, area);
        if (inspection != null) {
            inspection.takeIn(1);
            conclusions.settle(inspection, now);
        }
        return entry;
    }

    private String areaOf(String uscc) {
        return enterprises
                .visible(uscc)
                .map(KnownEnterprise::area)
                .orElseThrow(() -> new InvalidInput("/uscc", "unknown-enterprise"));
    }
}
