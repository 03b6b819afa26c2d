package org.yimatong.enterprises.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.yimatong.events.enterprises.v1.EnterpriseEvent;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.outbox.Outbox;

/** The registry. */
@ApplicationScoped
public class Enterprises implements PanacheRepositoryBase<Enterprise, String> {

    /** Any number, the same in all instances; names the advisory lock of the import that is under way. */
    private static final long REGISTRY_LOCK = 7_316_100L;

    private final Outbox outbox;
    private final RegistryJournal journal;
    private final CurrentAccess access;
    private final Event<EnterpriseEvent> announcement;

    Enterprises(Outbox outbox, RegistryJournal journal, CurrentAccess access, Event<EnterpriseEvent> announcement) {
        this.outbox = outbox;
        this.journal = journal;
        this.access = access;
        this.announcement = announcement;
    }

    /**
     * Stores the enterprise, and announces what happened to it: to the others, and at once to the features here.
     *
     * @throws UsccTaken if it is new, and its code is not
     */
    public void save(Enterprise enterprise) {
        persist(enterprise);
        flushUnlessTaken(enterprise);
        for (var event : enterprise.releaseEvents()) {
            outbox.add(event);
            journal.write(enterprise, event);
            announcement.fire(event);
        }
    }

    private void flushUnlessTaken(Enterprise enterprise) {
        try {
            flush();
        } catch (ConstraintViolationException violation) {
            if ("enterprise_pkey".equals(violation.getConstraintName())) {
                throw new UsccTaken(enterprise.uscc());
            }
            throw violation;
        }
    }

    /** The enterprise, if the caller may see it. */
    public Optional<Enterprise> visible(Uscc uscc) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("of", uscc.value());
        return find("uscc = :of and " + Access.VISIBLE, parameters).firstResultOptional();
    }

    /** The enterprise, if the caller may see it; nobody else changes it before this transaction ends. */
    public Optional<Enterprise> held(Uscc uscc) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("of", uscc.value());
        return find("uscc = :of and " + Access.VISIBLE, parameters)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** The first of those searched for, by USCC. */
    public List<Enterprise> visible(EnterpriseSearch search, int atMost) {
        return find(search.condition(), search.parameters(access.get()))
                .page(0, atMost)
                .list();
    }

    /** Those of these codes that the caller may see; nobody else changes them before this transaction ends. */
    public List<Enterprise> held(Collection<String> usccs) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("these", usccs);
        return find("uscc in (:these) and " + Access.VISIBLE, parameters)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Those of these codes that are registered at all, in whichever area. Tells nothing but that, and only registration
     * asks it.
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
