package org.yimatong.kit.thing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingReported;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.outbox.Outbox;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

@ApplicationScoped
public class Things implements PanacheRepositoryBase<Thing, UUID> {

    private final Outbox outbox;
    private final Audit audit;

    Things(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Stores it, announces it and records it. */
    public Thing add(Thing thing) {
        persist(thing);
        outbox.add(announcement(thing));
        record("added", thing);
        return thing;
    }

    private void record(String action, Thing thing) {
        audit.record(action, new AuditedThing("thing", thing.id.toString(), thing.uscc, thing.area), Map.of());
    }

    public static FindingReported announcement(Thing thing) {
        return new FindingReported(
                UUID.randomUUID(),
                java.time.Instant.now(),
                thing.uscc,
                thing.id,
                1,
                "GENERAL",
                "RECTIFYING",
                thing.name,
                null);
    }

    @Transactional
    public Thing weigh(UUID id, ExpectedVersion expected, int weight) {
        var thing = findByIdOptional(id).orElseThrow(NotFound::new);
        expected.require(thing);
        thing.weight = weight;
        record("weighed", thing);
        return thing;
    }

    /** Forgets the audit. */
    @Transactional
    void weighUnrecorded(UUID id, int weight) {
        findByIdOptional(id).orElseThrow(NotFound::new).weight = weight;
    }

    List<Thing> page(PageRequest page, Access access) {
        var parameters = new java.util.HashMap<>(access.parameters());
        parameters.put("after", page.after().map(cursor -> cursor.part(0)).orElse(""));
        return find("name > :after and " + Access.VISIBLE, Sort.by("name"), parameters)
                .page(0, page.fetch())
                .list();
    }
}
