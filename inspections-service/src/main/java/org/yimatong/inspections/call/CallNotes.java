package org.yimatong.inspections.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.problem.InvalidInput;

/** All notes of calls. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class CallNotes implements PanacheRepositoryBase<CallNote, UUID> {

    /** A note, and whether it is new: the same may have come before. */
    public record Noted(CallNote note, boolean isNew) {}

    /** A place in the list of notes, latest call first. */
    public record Place(Instant calledAt, UUID id) {}

    private final KnownEnterprises enterprises;
    private final Audit audit;
    private final CurrentAccess access;
    private final Clock clock;

    CallNotes(KnownEnterprises enterprises, Audit audit, CurrentAccess access, Clock clock) {
        this.enterprises = enterprises;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Keeps the note. The same once more answers it.
     *
     * @throws CallNoteIdTaken if another call was noted under the id
     */
    @Transactional
    public Noted note(UUID id, String uscc, Call call) {
        var enterprise = enterprises.visible(uscc).orElseThrow(() -> new InvalidInput("/uscc", "unknown-enterprise"));
        var caller = Actor.of(access.get());
        var earlier = visible(id);
        if (earlier.isPresent()) {
            return new Noted(earlier.get().confirm(caller, uscc, call), false);
        }
        var note = new CallNote(id, uscc, enterprise.area(), call, caller, clock);
        persist(note);
        try {
            flush();
        } catch (ConstraintViolationException violation) {
            throw "call_note_pkey".equals(violation.getConstraintName()) ? new CallNoteIdTaken() : violation;
        }
        audit.record(
                "noted",
                new AuditedThing("call-note", id.toString(), uscc, enterprise.area()),
                Map.of("outcome", call.outcome()));
        return new Noted(note, true);
    }

    public Optional<CallNote> visible(UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + Access.VISIBLE, parameters).singleResultOptional();
    }

    /** Latest call first, at most {@code limit}, beginning behind the place. */
    public List<CallNote> latestFirst(@Nullable String uscc, @Nullable Place after, int limit) {
        var conditions = Access.VISIBLE;
        var parameters = new HashMap<>(access.get().parameters());
        if (uscc != null) {
            conditions += " and uscc = :ofUscc";
            parameters.put("ofUscc", uscc);
        }
        if (after != null) {
            conditions += " and (call.calledAt < :calledAt or (call.calledAt = :calledAt and id < :id))";
            parameters.put("calledAt", after.calledAt());
            parameters.put("id", after.id());
        }
        return find(conditions, Sort.descending("call.calledAt", "id"), parameters)
                .page(0, limit)
                .list();
    }
}
