package org.yimatong.inspections.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.attachment.AttachedTo;
import org.yimatong.inspections.attachment.AttachmentLinks;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** All entries of all inspections, arrived or not. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class InspectionEntries implements PanacheRepositoryBase<InspectionEntry, InspectionEntry.Key> {

    /** Entries whose inspection has not arrived from who sent them; an enterprise hears of neither. */
    private static final String WAITING = "waiting = true and :uscc = '' and " + Access.VISIBLE;

    /** A place in the list of waiting entries, newest first. */
    public record Place(Instant receivedAt, UUID inspectionId, int number) {}

    private final Audit audit;
    private final AttachmentLinks attachments;
    private final CurrentAccess access;

    InspectionEntries(Audit audit, AttachmentLinks attachments, CurrentAccess access) {
        this.audit = audit;
        this.attachments = attachments;
        this.access = access;
    }

    /**
     * Stores the entry with what it attaches to the inspection, and writes it down.
     *
     * @throws InvalidInput if an attachment is of another enterprise
     */
    void save(InspectionEntry entry, String area) {
        attach(
                new AttachedTo(Inspections.KIND, entry.inspectionId(), entry.uscc(), area),
                entry.said().content());
        persist(entry);
        flush();
        audit.record(
                "inspection.entry-kept",
                new AuditedThing(Inspections.KIND, entry.inspectionId().toString(), entry.uscc(), area),
                Map.of("number", entry.said().number(), "kind", entry.kind()));
    }

    Optional<InspectionEntry> one(InspectionEntry.Key key) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", key.inspectionId());
        parameters.put("filer", key.filerSubject());
        parameters.put("number", key.number());
        return find(
                        "inspectionId = :id and filerSubject = :filer and number = :number and " + Access.VISIBLE,
                        parameters)
                .singleResultOptional();
    }

    /** The entries that belong to the inspection, by number. */
    List<FieldEntry> of(Inspection inspection) {
        return behind(inspection, 0, Integer.MAX_VALUE).stream()
                .map(InspectionEntry::said)
                .toList();
    }

    /** Of the inspection's entries those behind the number, at most {@code limit}. */
    public List<InspectionEntry> behind(Inspection inspection, int number, int limit) {
        return find(
                        "inspectionId = ?1 and filerSubject = ?2 and uscc = ?3 and number > ?4 order by number",
                        inspection.id(),
                        inspection.filer().subject(),
                        inspection.uscc(),
                        number)
                .page(0, limit)
                .list();
    }

    /** The number of the first conclusion that arrived. */
    Optional<Integer> firstConclusion(Inspection inspection) {
        return find(
                        "inspectionId = ?1 and filerSubject = ?2 and uscc = ?3 and kind = ?4 order by number",
                        inspection.id(),
                        inspection.filer().subject(),
                        inspection.uscc(),
                        EntryKind.CONCLUSION)
                .<InspectionEntry>firstResultOptional()
                .map(entry -> entry.said().number());
    }

    /** Those that wait for their inspection, newest first, at most {@code limit}, beginning behind the place. */
    public List<InspectionEntry> waiting(@Nullable Place after, int limit) {
        var parameters = new HashMap<String, Object>(access.get().parameters());
        var query = WAITING;
        if (after != null) {
            query += " and (receivedAt, inspectionId, number) < (:receivedAt, :inspectionId, :number)";
            parameters.putAll(Map.of(
                    "receivedAt", after.receivedAt(),
                    "inspectionId", after.inspectionId(),
                    "number", after.number()));
        }
        return find(query + " order by receivedAt desc, inspectionId desc, number desc", parameters)
                .page(0, limit)
                .list();
    }

    /**
     * Gives the entries that waited for the inspection its area: they are seen by whom it is seen, and wait no more.
     */
    int adopt(Inspection inspection) {
        return getEntityManager()
                .createNativeQuery("""
                        update inspection_entry set area = :area, waiting = false
                        where inspection_id = :id and filer_subject = :filer and uscc = :uscc
                        """)
                .setParameter("area", inspection.area())
                .setParameter("id", inspection.id())
                .setParameter("filer", inspection.filer().subject())
                .setParameter("uscc", inspection.uscc())
                .executeUpdate();
    }

    private void attach(AttachedTo inspection, EntryContent content) {
        try {
            attachments.link(inspection, content.attached());
        } catch (InvalidInput foreign) {
            throw new InvalidInput(foreign.errors().stream()
                    .map(error -> new InputError(content.placeOf(error.pointer()), error.code()))
                    .toList());
        }
    }
}
