package org.yimatong.enterprises.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimatong.events.enterprises.v1.EnterpriseEvent;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.outbox.Outbox;

/** The registry. */
@ApplicationScoped
public class Enterprises implements PanacheRepositoryBase<Enterprise, String> {

    /** Any number, the same in all instances; names the advisory lock of the import that is under way. */
    private static final long REGISTRY_LOCK = 7_316_100L;

    private final Outbox outbox;
    private final Audit audit;
    private final CurrentAccess access;
    private final Event<EnterpriseEvent> announcement;

    Enterprises(Outbox outbox, Audit audit, CurrentAccess access, Event<EnterpriseEvent> announcement) {
        this.outbox = outbox;
        this.audit = audit;
        this.access = access;
        this.announcement = announcement;
    }

    /** Stores the enterprise, and announces what happened to it: to the others, and at once to the features here. */
    public void save(Enterprise enterprise) {
        persist(enterprise);
        for (var event : enterprise.releaseEvents()) {
            outbox.add(event);
            record(event);
            announcement.fire(event);
        }
    }

    private void record(EnterpriseEvent event) {
        var action = switch (event) {
            case EnterpriseRegistered _ -> "enterprise-registered";
            case EnterpriseChanged _ -> "enterprise-changed";
        };
        audit.record(
                action,
                new AuditedThing("enterprise", event.uscc(), event.uscc(), event.area()),
                Map.of(
                        "name", event.name(),
                        "kind", event.kind(),
                        "area", event.area(),
                        "status", event.status(),
                        "version", event.version()));
    }

    /** The enterprise, if the caller may see it. */
    public Optional<Enterprise> visible(Uscc uscc) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("of", uscc.value());
        return find("uscc = :of and " + Access.VISIBLE, parameters).firstResultOptional();
    }

    /** The first of those searched for, by USCC. */
    public List<Enterprise> visible(EnterpriseSearch search, int atMost) {
        return find(search.condition(), search.parameters(access.get()))
                .page(0, atMost)
                .list();
    }

    /** Those of these codes that the caller may see. */
    public List<Enterprise> visible(Collection<String> usccs) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("these", usccs);
        return list("uscc in (:these) and " + Access.VISIBLE, parameters);
    }

    /**
     * Those of these codes that are registered at all, in whichever area. Tells nothing but that, and only the
     * registry's own import asks it.
     */
    @SuppressWarnings("unchecked")
    public Set<String> registeredAmong(Collection<String> usccs) {
        return Set.copyOf(getEntityManager()
                .createNativeQuery("select uscc from registered_among(:these)", String.class)
                .setParameter("these", usccs.toArray(String[]::new))
                .getResultList());
    }

    /** Lets one import at a time into the registry, until the end of the transaction. */
    public void reserve() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(" + REGISTRY_LOCK + ") as text)")
                .getSingleResult();
    }

    /** Writes what is pending and lets go of it, so that a long import does not hold the whole registry in memory. */
    public void forget() {
        flush();
        getEntityManager().clear();
    }
}
