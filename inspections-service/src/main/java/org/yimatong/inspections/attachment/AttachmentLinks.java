package org.yimatong.inspections.attachment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.Refusal;

/**
 * Which attachments belong to what. Whatever it answers is only what the caller may see. A refusal has changed nothing,
 * so that the caller may go on with something else.
 */
@ApplicationScoped
@Transactional(value = TxType.MANDATORY, dontRollbackOn = Refusal.class)
public class AttachmentLinks {

    /** As many as one thing, or one step of it, may name at once. */
    public static final int MOST = 20;

    private static final String LINK = """
            insert into attachment_link (owner_id, attachment_id, owner_kind, position, uscc, area)
            select :owner, named.id, :kind,
                   named.position + coalesce((select max(position) from attachment_link
                       where owner_id = :owner and owner_kind = :kind), 0),
                   :uscc, :area
            from unnest(:ids) with ordinality as named (id, position)
            on conflict (owner_id, owner_kind, attachment_id) do nothing
            """;

    /** None of them is collected before this transaction ends. */
    private static final String HOLD = "select id from attachment where id = any (:ids) order by id for share";

    /** Of another enterprise's attachment, it is as if it had not arrived. */
    private static final String LINKED = """
            select new org.yimatong.inspections.attachment.AttachmentLinks$Linked(l.ownerId, l.attachmentId, a)
            from AttachmentLink l left join Attachment a on a.id = l.attachmentId and a.uscc = l.uscc
            where l.ownerKind = :kind and l.ownerId in :owners order by l.ownerId, l.position, l.attachmentId
            """;

    record Linked(UUID owner, UUID attachment, @Nullable Attachment content) {

        AttachmentRef ref() {
            return AttachmentRef.of(attachment, content);
        }
    }

    private final EntityManager database;
    private final Audit audit;

    AttachmentLinks(EntityManager database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /**
     * Attaches what was uploaded, or is to be uploaded later, in this order, behind what is attached already. Once more
     * changes nothing.
     *
     * @throws InvalidInput naming the place in {@code /attachments}, if one is of another enterprise
     */
    public void link(AttachedTo owner, List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var distinct = new LinkedHashSet<>(ids);
        database.createNativeQuery(HOLD)
                .setParameter("ids", distinct.toArray(UUID[]::new))
                .getResultList();
        requireNoneOfOthers(owner.uscc(), ids);
        var added = database.createNativeQuery(LINK)
                .setParameter("owner", owner.id())
                .setParameter("kind", owner.kind())
                .setParameter("uscc", owner.uscc())
                .setParameter("area", owner.area())
                .setParameter("ids", distinct.toArray(UUID[]::new))
                .executeUpdate();
        if (added > 0) {
            audit.record("attached", owner.audited(), Map.of("attachments", distinct));
        }
    }

    /** What belongs to the thing of this {@link AttachedTo#kind()}, in the order in which it was attached. */
    public List<AttachmentRef> of(String kind, UUID ownerId) {
        return of(kind, Set.of(ownerId)).getOrDefault(ownerId, List.of());
    }

    /** The same of many things; those without attachments are left out. */
    public Map<UUID, List<AttachmentRef>> of(String kind, Collection<UUID> ownerIds) {
        if (ownerIds.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(LINKED, Linked.class)
                .setParameter("kind", kind)
                .setParameter("owners", ownerIds)
                .getResultStream()
                .collect(groupingBy(Linked::owner, mapping(Linked::ref, toList())));
    }

    /** @throws AttachmentsMissing unless all of them are stored, and are of the enterprise */
    public void requireStored(String uscc, List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var stored = new HashSet<>(database.createQuery(
                        "select id from Attachment where id in :ids and uscc = :uscc and state = :stored", UUID.class)
                .setParameter("ids", ids)
                .setParameter("uscc", uscc)
                .setParameter("stored", AttachmentState.STORED)
                .getResultList());
        var missing = ids.stream().filter(id -> !stored.contains(id)).distinct().toList();
        if (!missing.isEmpty()) {
            throw new AttachmentsMissing(missing);
        }
    }

    /** What the attachment belongs to. */
    List<UUID> ownersOf(Attachment attachment) {
        return database.createQuery(
                        "select ownerId from AttachmentLink where attachmentId = :id and uscc = :uscc", UUID.class)
                .setParameter("id", attachment.id())
                .setParameter("uscc", attachment.uscc())
                .getResultList();
    }

    /**
     * Leaves the transaction as it is, so that something else may be done in it.
     *
     * @throws InvalidInput naming the place in {@code /attachments}, if one is of another enterprise
     */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = InvalidInput.class)
    public void requireNoneOfOthers(String uscc, List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var foreign = new HashSet<>(
                database.createQuery("select id from Attachment where id in :ids and uscc <> :uscc", UUID.class)
                        .setParameter("ids", ids)
                        .setParameter("uscc", uscc)
                        .getResultList());
        var errors = IntStream.range(0, ids.size())
                .filter(place -> foreign.contains(ids.get(place)))
                .mapToObj(place -> new InputError("/attachments/" + place, "attachment-of-another"))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
